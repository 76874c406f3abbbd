import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a paragraph of the plan opens with; every other line of the text goes on with the one before. */
const OPENING =
  /^(?:[-+] |[IVX]+\. |\d\. |\d\.\d\. |KẾ HOẠCH|Tổ chức Hội nghị tuyên|lần thứ I \(|Thực hiện Kế hoạch|Đây là|Bố cục|Yêu cầu chung|Hội nghị tuyên dương điển hình tiên tiến xã|Lần thứ I |Đại Sơn, ngày|Phối hợp với Phòng|Trên đây|Nơi nhận|TM\.|CHỦ TỊCH|Đào Văn)/;

/** The paragraphs of docs/ke-hoach-dai-son.txt, whose lines were broken when its text was taken out of a PDF. */
export function readOriginal(): readonly string[] {
  const text = readFileSync(join(process.cwd(), 'docs', 'ke-hoach-dai-son.txt'), 'utf8');
  const paragraphs: string[] = [];
  for (const line of text
    .normalize('NFC')
    .split('\n')
    .map((one) => one.trim())) {
    if (line === '') continue;
    if (OPENING.test(line)) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
  }
  return paragraphs;
}

/** A misprint of the original, what it was mended to, and how often it stands there. */
type Mend = readonly [misprint: string, mended: string, times: number, why: string];

const CONGRESS = 'Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ I (2025-2030)';

/** Every difference between the plan as signed and the plan as regenerated from what set-up fills in. */
export const MENDS: readonly Mend[] = [
  ['củng cổ', 'củng cố', 1, 'misprint'],
  [
    'Văn hóa, Tthông tin và Truyền thông',
    'Văn hóa, Thể thao và Truyền thông',
    1,
    'misprint; one name of one body (V.4)',
  ],
  ['điển hình tiến xã', 'điển hình tiên tiến xã', 1, 'a word left out'],
  ['Thi đua- Khen thưởng', 'Thi đua - Khen thưởng', 4, 'spacing'],
  ['Văn hóa- Xã hội', 'Văn hóa - Xã hội', 1, 'spacing'],
  ['lần thứ XI- năm 2025', 'lần thứ XI năm 2025', 2, 'spacing'],
  ['2020 - 2025', '2020-2025', 1, 'one spelling of the period'],
  ['2025 - 2030', '2025-2030', 2, 'one spelling of the period'],
  ['+ Là đầu mối', '- Là đầu mối', 1, 'a duty, not a part of the report above it'],
  ['+ Phối hợp với Trung tâm', '- Phối hợp với Trung tâm', 1, 'a duty, not a part of the report above it'],
  ['trong và sau Đại hội với', 'trong và sau Hội nghị với', 1, 'the commune holds a conference'],
  ['dự Đại hội thi đua yêu nước thành phố lần thứ I.', `dự ${CONGRESS}.`, 1, 'one name of the congress'],
  ['Đại hội Thi đua yêu nước thành phố lần thứ I giai đoạn 2025-2030', CONGRESS, 1, 'one name of the congress'],
  ['Đại hội Thi đua yêu nước thành phố lần thứ I (2025-2030)', CONGRESS, 1, 'one name of the congress'],
  ['Văn phòng HĐND&UBND xã', 'Văn phòng HĐND và UBND xã', 1, 'its name in Đơn vị'],
  ['duyệt danh sách điển hình tiên tiến', 'duyệt danh sách điển hình tiên tiến.', 1, 'a full stop left out'],
  ['25/8/2025, tổ chức Hội nghị', '25/8/2025, tổ chức Hội nghị.', 1, 'a full stop left out'],
  ['qua phòng Văn hóa', 'qua Phòng Văn hóa', 1, 'a name'],
  ['để được hướng dẫn.', 'để được hướng dẫn./.', 1, 'a text ends so (Decree 30/2020)'],
];

export const mend = (text: string): string =>
  MENDS.reduce((mended, [misprint, right]) => mended.replaceAll(misprint, right), text);
