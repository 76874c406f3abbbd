import { Paragraph } from 'docx';
import type { FileChild, Table } from 'docx';
import type { OfficeFields } from '../blocks/office-fields.js';
import type { CommonFields } from '../kind/define-kind.js';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { centred, line, run } from './paragraphs.js';
import { frame, placement } from './table.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

const LEFT = 3800;

/** "Độc lập - Tự do - Hạnh phúc" in Times New Roman bold 13 pt is 158,6 pt wide; the line under it is exactly as long. */
export const MOTTO_LENGTH = 3172;
/** Between a third and a half of "ỦY BAN NHÂN DÂN" (122 pt) as of "XÃ …" (about 76 pt): Decree 30/2020, Phụ lục I, II.2. */
const AGENCY_LINE = 820;

type Needed = OfficeFields & CommonFields;

/** Quốc hiệu, Tiêu ngữ, the office, số and ký hiệu, place and day. Number and day stay blank: Văn thư gives them at signing. */
export function letterhead<F extends Needed>(whole: Tags<F>): Table {
  const t = partOf<Needed, F>(whole);
  const right = PORTRAIT_WIDTH - LEFT;
  return placement(
    [LEFT, right],
    [
      [
        [
          ...t.each('letterhead', (office) => [centred(office('line'), { points: 13, bold: true })]),
          line(AGENCY_LINE, LEFT, 60),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { points: 12, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { points: 13, bold: true }),
          line(MOTTO_LENGTH, right, 60),
        ],
      ],
      [
        [centred(`Số:        /${t('symbol')}`, { points: 13 })],
        [centred(`${t('place')}, ngày        ${t('signedMonth')}`, { points: 13, italics: true })],
      ],
    ],
  );
}

/** On a document that may not go out yet: a frame above everything else that says why. */
export function draftNotice<F extends CommonFields>(whole: Tags<F>, width = PORTRAIT_WIDTH): readonly FileChild[] {
  const t = partOf<CommonFields, F>(whole);
  const reason = (words: string) => new Paragraph({ spacing: { after: 20 }, children: [run(words, { points: 12 })] });
  return t.where<FileChild>('draft', [
    frame(width, [
      centred('DỰ THẢO - CHƯA ĐỦ ĐIỀU KIỆN BAN HÀNH', { points: 13, bold: true }, 60),
      ...t.each('draftReasons', (one) => [reason(`- ${one('reason')}`)]),
    ]),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ]);
}
