import { Paragraph } from 'docx';
import type { FileChild, Table } from 'docx';
import { MOTTO_LENGTH } from './letterhead.js';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { centred, left, line, run } from './paragraphs.js';
import { placement } from './table.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

/** What a paper of a unit says of it: its name in capitals, what it is under, who signs for it. */
export interface UnitPaperFields {
  readonly over: string;
  readonly unitCapitals: string;
  readonly head: string;
  readonly place: string;
  readonly signedMonth: string;
}

const LEFT = 3800;
const HALF = Math.round(PORTRAIT_WIDTH / 2);
/** Between a third and a half of a name such as "THÔN MỖ ĐOẠN". */
const UNIT_LINE = 900;

/** The head of a paper of a hamlet or office (docs/domain.md 1.4): regular what it is under, bold its own name, no number. */
export function unitLetterhead<F extends UnitPaperFields>(whole: Tags<F>): Table {
  const t = partOf<UnitPaperFields, F>(whole);
  const right = PORTRAIT_WIDTH - LEFT;
  return placement(
    [LEFT, right],
    [
      [
        [
          centred(t('over'), { points: 13 }),
          centred(t('unitCapitals'), { points: 13, bold: true }),
          line(UNIT_LINE, LEFT, 60),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { points: 12, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { points: 13, bold: true }),
          line(MOTTO_LENGTH, right, 60),
        ],
      ],
      [[left('')], [centred(`${t('place')}, ngày        ${t('signedMonth')}`, { points: 13, italics: true })]],
    ],
  );
}

const room = (): Paragraph => new Paragraph({ spacing: { before: 1100, after: 0 }, children: [run('')] });
const before = (): Paragraph => new Paragraph({ keepNext: true, spacing: { after: 120 }, children: [] });
const signs = (office: string): readonly Paragraph[] => [
  centred(office, { bold: true }),
  centred('(Ký, ghi rõ họ tên)', { points: 13, italics: true }),
  room(),
];

/** Who wrote on the left, who presided on the right (Decree 30/2020, Mẫu 1.9). */
export const twoSignatures = (one: string, other: string): readonly FileChild[] => [
  before(),
  placement([HALF, PORTRAIT_WIDTH - HALF], [[signs(one), signs(other)]]),
];

export function unitSignature<F extends UnitPaperFields>(whole: Tags<F>): readonly FileChild[] {
  const t = partOf<UnitPaperFields, F>(whole);
  return [before(), placement([HALF, PORTRAIT_WIDTH - HALF], [[[left('')], signs(t('head'))]])];
}
