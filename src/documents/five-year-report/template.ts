import { Paragraph } from 'docx';
import type { FileChild, Table } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { signature } from '../layout/closing.js';
import { addressees, legalBasis, title } from '../layout/heading.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { PORTRAIT_WIDTH, section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { centred, clause, ending, guidance, part, text } from '../layout/paragraphs.js';
import { ruled } from '../layout/table.js';
import type { Tags } from '../layout/tags.js';
import type { FiveYearReportFields } from './fields.js';

type T = Tags<FiveYearReportFields & CommonFields>;
const gap = (after: number): Paragraph => new Paragraph({ spacing: { after }, children: [] });

/** What is written by hand: what to write there, until the report is final. */
const written = (t: T, note: string): readonly Paragraph[] => [...t.where('draft', [guidance(note)]), text('[…]')];

const half = (number: string, name: string): readonly Paragraph[] => [
  centred(number, { bold: true }),
  centred(name, { bold: true }, 120),
];

const NARROW = [900, 900, 900, 950, 950, 950, 900] as const;
const HEADINGS = [
  'Tổng số',
  'Tập thể',
  'Hộ gia đình',
  'Cá nhân',
  'Chưa ghi đối tượng',
  'Trực tiếp',
  'Tỷ lệ trực tiếp (%)',
];
const COUNTS = ['total', 'collectives', 'households', 'individuals', 'unstated', 'direct', 'share'] as const;

function awardTable(t: T, of: 'byYear' | 'byForm', name: string): Table {
  const first = PORTRAIT_WIDTH - 500 - NARROW.reduce((total, width) => total + width, 0);
  return ruled(
    [500, first, ...NARROW],
    [
      { header: true, cells: ['TT', name, ...HEADINGS].map((heading) => ({ text: heading })) },
      ...t.rows(of, (row) => [
        {
          whole: true,
          cells: [
            { text: row('number'), align: 'center' },
            { text: row('name') },
            ...COUNTS.map((count) => ({ text: row(count), align: 'center' as const })),
          ],
        },
      ]),
    ],
  );
}

const movements = (t: T): readonly FileChild[] => [
  ...half('Phần thứ nhất', `TỔNG KẾT PHONG TRÀO THI ĐUA YÊU NƯỚC VÀ CÔNG TÁC KHEN THƯỞNG GIAI ĐOẠN ${t('review')}`),
  part('I. BỐI CẢNH, TÌNH HÌNH'),
  ...written(
    t,
    'Đánh giá toàn diện, khách quan những kết quả, khó khăn, thách thức trong công tác thi đua, khen thưởng của giai đoạn, đặc biệt trong bối cảnh sắp xếp tổ chức bộ máy.',
  ),
  part('II. KẾT QUẢ CÁC PHONG TRÀO THI ĐUA YÊU NƯỚC'),
  clause('1. Các phong trào thi đua tiêu biểu'),
  ...written(
    t,
    'Nêu rõ các phong trào thi đua tiêu biểu; đánh giá tác động, tính thiết thực, hiệu quả đối với nhiệm vụ chính trị và phát triển kinh tế - xã hội; có thể kèm phóng sự, video clip, hình ảnh.',
  ),
  clause('2. Những mô hình mới, điển hình tiên tiến'),
  text(
    `Qua phong trào thi đua, các thôn, cơ quan, đơn vị đã lựa chọn, đề cử ${t('nominated')} tập thể, hộ gia đình, cá nhân điển hình tiên tiến.`,
  ),
  ...written(t, 'Nêu mô hình mới, gương người tốt, việc tốt; phân tích tác dụng nêu gương, lan tỏa.'),
];

const awards = (t: T): readonly FileChild[] => [
  part('III. KẾT QUẢ CÔNG TÁC KHEN THƯỞNG'),
  clause('1. Số lượng, hình thức khen thưởng'),
  text(
    `Trong giai đoạn ${t('review')} có ${t('awards')} lượt khen thưởng, gồm: ${t('collectives')} lượt tập thể, ${t('households')} lượt hộ gia đình, ${t('individuals')} lượt cá nhân${t.when('unstated', `, ${t('unstated')} lượt chưa ghi đối tượng`)}.`,
  ),
  ...t.where<FileChild>('anyAwards', [
    centred('Bảng 1. Khen thưởng theo năm', { bold: true }, 60),
    awardTable(t, 'byYear', 'Năm'),
    gap(120),
    centred('Bảng 2. Khen thưởng theo hình thức', { bold: true }, 60),
    awardTable(t, 'byForm', 'Hình thức'),
    gap(120),
  ]),
  ...written(t, 'Phân tích kết quả, chất lượng các hình thức khen thưởng.'),
  clause('2. Khen thưởng người trực tiếp lao động, sản xuất, công tác, chiến đấu'),
  text(`Khen thưởng người trực tiếp: ${t('direct')} lượt, bằng ${t('directShare')}% tổng số lượt khen thưởng.`),
  ...written(
    t,
    'Đánh giá việc khen thưởng người trực tiếp lao động, sản xuất, công tác, chiến đấu và phục vụ chiến đấu, công nhân, nông dân.',
  ),
  clause('3. Việc chấp hành quy định pháp luật về thi đua, khen thưởng'),
  ...written(t, 'Đánh giá thẩm quyền, trình tự, thủ tục, tính công khai, công bằng, kịp thời.'),
];

const lessons = (t: T): readonly FileChild[] => [
  part('IV. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, ĐỔI MỚI'),
  ...written(
    t,
    'Đánh giá công tác lãnh đạo, chỉ đạo, đổi mới tổ chức các phong trào thi đua và công tác thi đua, khen thưởng của cấp ủy Đảng, chính quyền, đoàn thể.',
  ),
  part('V. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM'),
  clause('1. Tồn tại, hạn chế'),
  ...written(t, 'Những tồn tại, hạn chế chủ yếu.'),
  clause('2. Nguyên nhân'),
  ...written(t, 'Nguyên nhân khách quan, chủ quan.'),
  clause('3. Bài học kinh nghiệm'),
  ...written(t, 'Bài học chủ yếu trong lãnh đạo, chỉ đạo, tổ chức phong trào thi đua và công tác khen thưởng.'),
];

const direction = (t: T): readonly FileChild[] => [
  ...half('Phần thứ hai', `PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG GIAI ĐOẠN ${t('direction')}`),
  part('I. PHƯƠNG HƯỚNG, MỤC TIÊU CHUNG'),
  ...written(t, 'Phù hợp với chiến lược, định hướng phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh.'),
  part('II. NỘI DUNG CHỦ YẾU'),
  ...written(
    t,
    'Nội dung đẩy mạnh phong trào thi đua thực hiện nhiệm vụ chính trị, các mục tiêu, chỉ tiêu phát triển kinh tế - xã hội, củng cố quốc phòng - an ninh.',
  ),
  part('III. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, ĐỔI MỚI VÀ GIẢI PHÁP'),
  ...written(t, 'Công tác lãnh đạo, chỉ đạo, đổi mới công tác thi đua, khen thưởng và các giải pháp chủ yếu.'),
];

const fiveYearReport = paper<FiveYearReportFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    letterhead(t),
    ...title('BÁO CÁO', [
      'Tổng kết phong trào thi đua và công tác khen thưởng 5 năm',
      `giai đoạn ${t('review')}, phương hướng, nhiệm vụ công tác`,
      `thi đua, khen thưởng giai đoạn ${t('direction')}`,
    ]),
    ...addressees(t),
    ...legalBasis(t),
    ...t.where('draft', [
      guidance(
        'Yêu cầu chung: chuẩn bị kỹ lưỡng, công phu; qua kết quả phong trào thi đua mà biểu dương, tôn vinh gương điển hình tiên tiến, phân tích tác dụng đối với nhiệm vụ chính trị, rút ra bài học kinh nghiệm. Các dòng in nghiêng trong ngoặc vuông là gợi ý, không có trong bản chính thức.',
      ),
    ]),
    ...movements(t),
    ...awards(t),
    ...lessons(t),
    ...direction(t),
    ending(
      `Trên đây là báo cáo tổng kết phong trào thi đua và công tác khen thưởng giai đoạn ${t('review')}, phương hướng, nhiệm vụ giai đoạn ${t('direction')} của ${t('issuer')}./.`,
    ),
    ...signature(t),
  ]),
]);

export const templates = { fiveYearReport };
