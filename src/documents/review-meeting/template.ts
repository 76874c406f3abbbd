import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { draftNotice } from '../layout/letterhead.js';
import { title } from '../layout/heading.js';
import { PORTRAIT_WIDTH, sectionForEach } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { clause, ending, headed, part, text } from '../layout/paragraphs.js';
import type { CellOf } from '../layout/table.js';
import { ruled } from '../layout/table.js';
import { twoSignatures, unitLetterhead, unitSignature } from '../layout/unit-papers.js';
import type { ItemOf, Tags } from '../layout/tags.js';
import type { ReviewMeetingFields } from './fields.js';

type T = Tags<ReviewMeetingFields & CommonFields>;
type OfUnit = Tags<ItemOf<ReviewMeetingFields & CommonFields, 'units'>>;
type Nominee = keyof ReviewMeetingFields['units'][number]['nominees'][number];

const DOTS = '………………………';
/** As long as a line of text. */
const LINE = '……………………………………………………………………';
const gap = (after: number): Paragraph => new Paragraph({ spacing: { after }, children: [] });

interface Column extends Pick<CellOf, 'align'> {
  readonly width: number;
  readonly heading: string;
  readonly name: Nominee;
}
const columns = (...extra: readonly Column[]): readonly Column[] => {
  const left = PORTRAIT_WIDTH - 600 - 1900 - 1700 - extra.reduce((total, { width }) => total + width, 0);
  return [
    { width: 600, heading: 'TT', name: 'number', align: 'center' },
    { width: 1900, heading: 'Họ và tên', name: 'name' },
    { width: 1700, heading: 'Chức vụ, nghề nghiệp', name: 'work' },
    { width: left, heading: 'Tóm tắt thành tích', name: 'achievement' },
    ...extra,
  ];
};
const votes: readonly Column[] = [
  { width: 850, heading: 'Số phiếu thuận', name: 'votes', align: 'center' },
  { width: 850, heading: 'Tỷ lệ (%)', name: 'share', align: 'center' },
];

const nominees = (one: OfUnit, shown: readonly Column[]) =>
  ruled(
    shown.map(({ width }) => width),
    [
      { header: true, cells: shown.map(({ heading }) => ({ text: heading })) },
      ...one.rows('nominees', (nominee) => [
        { whole: true, cells: shown.map(({ name, align }) => ({ text: nominee(name), ...(align && { align }) })) },
      ]),
    ],
  );

const minutes = (one: OfUnit): readonly FileChild[] => [
  unitLetterhead(one),
  ...title('BIÊN BẢN', ['Họp bình xét, đề nghị biểu dương điển hình tiên tiến', `dự ${one('conferenceName')}`]),
  text(
    `Hôm nay, vào hồi …… giờ …… phút, ${one('metOn')}, tại ${DOTS}, ${one('unit')} tổ chức cuộc họp bình xét công khai, dân chủ, lựa chọn điển hình tiên tiến đề nghị dự ${one('conference')}.`,
  ),
  part('I. THÀNH PHẦN'),
  headed('1. Chủ trì: ', `${DOTS}… Chức vụ: ${DOTS}`),
  headed('2. Thư ký: ', `${DOTS}… Chức vụ: ${DOTS}`),
  headed('3. Thành phần dự họp: ', `${one('attendees')}.`),
  text(`Số người dự họp: ${one('attended')}; số người vắng mặt: ………; lý do: ………………`),
  part('II. NỘI DUNG'),
  text(
    '1. Người chủ trì nêu mục đích, yêu cầu, tiêu chuẩn bình xét: công khai, dân chủ; ưu tiên gương có thành tích nổi bật trong phát triển kinh tế, xã hội, bảo đảm quốc phòng, an ninh, sắp xếp tổ chức bộ máy; chú trọng người trực tiếp sản xuất, công tác, học tập, chiến đấu và phụ nữ.',
  ),
  text(`2. Danh sách đưa ra bình xét có ${one('count')}, gồm: ${one('subjects')}.`),
  text('3. Ý kiến thảo luận:'),
  text(LINE),
  text(LINE),
  text(`4. Biểu quyết bằng hình thức ${one('method')}; kết quả:`),
  nominees(one, columns(...votes)),
  gap(120),
  part('III. KẾT LUẬN'),
  text(
    `${one('unit')} đề nghị ${one('issuer')} xem xét: …… tập thể, …… hộ gia đình, …… cá nhân có kết quả biểu quyết nêu trên; kết quả được niêm yết công khai để Nhân dân biết, góp ý.`,
  ),
  ending(
    'Cuộc họp kết thúc vào …… giờ …… phút, ngày …… tháng …… năm ………; biên bản đã được đọc cho mọi người dự họp cùng nghe và nhất trí thông qua./.',
  ),
  ...twoSignatures('THƯ KÝ', 'CHỦ TỌA'),
];

const notice = (one: OfUnit): readonly FileChild[] => [
  unitLetterhead(one),
  ...title('THÔNG BÁO', ['Niêm yết công khai danh sách đề nghị biểu dương', `dự ${one('conferenceName')}`]),
  text(
    `Căn cứ kết quả cuộc họp bình xét ${one('metOn')}, ${one('unit')} niêm yết công khai danh sách điển hình tiên tiến được đề nghị dự ${one('conference')} như sau:`,
  ),
  nominees(one, columns({ width: 850, heading: 'Số phiếu thuận', name: 'votes', align: 'center' })),
  gap(120),
  text(`Danh sách có ${one('count')}, gồm: ${one('subjects')}; số người dự họp bình xét: ${one('attended')}.`),
  clause('Thời gian, nơi niêm yết'),
  text(`Từ ${one('postedFrom')}, tại ${one('postedAt')}.`),
  ending(
    `Ý kiến của Nhân dân về danh sách này gửi về ${one('unit')} hoặc ${one('issuer')} (qua Phòng Văn hóa - Xã hội)${one.when('answersBefore', `, trước ${one('answersBefore')}`)}./.`,
  ),
  ...unitSignature(one),
];

const reviewMinutes = paper<ReviewMeetingFields>((t: T) =>
  sectionForEach(draftNotice(t), t.each<'units', FileChild>('units', minutes)),
);

const reviewNotice = paper<ReviewMeetingFields>((t: T) =>
  sectionForEach(draftNotice(t), t.each<'units', FileChild>('units', notice)),
);

export const templates = { reviewMinutes, reviewNotice };
