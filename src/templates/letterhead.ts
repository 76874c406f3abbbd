import { Paragraph } from 'docx';
import type { Table } from 'docx';
import { PORTRAIT_WIDTH } from './page-layout.js';
import { centred, line, run, tag } from './paragraphs.js';
import { frame, placement } from './table.js';

const LEFT = 3800;
const RIGHT = PORTRAIT_WIDTH - LEFT;

/** "Độc lập - Tự do - Hạnh phúc" in Times New Roman bold 13 pt is 158,6 pt wide; the line under it is exactly as long. */
const MOTTO_LENGTH = 3172;
/** Between a third and a half of "ỦY BAN NHÂN DÂN" (122 pt) as of "XÃ …" (about 76 pt): Decree 30/2020, Phụ lục I, II.2. */
const AGENCY_LINE = 820;

/** Quốc hiệu, Tiêu ngữ, the office, số and ký hiệu, place and day. Number and day stay blank: Văn thư gives them at signing. */
export const letterhead = (symbol: string): Table =>
  placement(
    [LEFT, RIGHT],
    [
      [
        [
          tag('{#letterhead}'),
          centred('{line}', { points: 13, bold: true }),
          tag('{/letterhead}'),
          line(AGENCY_LINE, LEFT, 60),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { points: 12, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { points: 13, bold: true }),
          line(MOTTO_LENGTH, RIGHT, 60),
        ],
      ],
      [
        [centred(`Số:        /${symbol}`, { points: 13 })],
        [centred('{place}, ngày        {signedMonth}', { points: 13, italics: true })],
      ],
    ],
  );

/** On a document that may not go out yet: a frame above everything else that says why. */
export const draftNotice = (): readonly (Paragraph | Table)[] => [
  tag('{#draft}'),
  frame(PORTRAIT_WIDTH, [
    centred('DỰ THẢO - CHƯA ĐỦ ĐIỀU KIỆN BAN HÀNH', { points: 13, bold: true }, 60),
    tag('{#draftReasons}'),
    new Paragraph({ spacing: { after: 20 }, children: [run('- {reason}', { points: 12 })] }),
    tag('{/draftReasons}'),
  ]),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
  tag('{/draft}'),
];
