import type { FileChild } from 'docx';
import type { CommonFields } from '../kind/define-kind.js';
import { signature } from '../layout/closing.js';
import { draftNotice, letterhead } from '../layout/letterhead.js';
import { title } from '../layout/heading.js';
import { section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { basis, centred, clause, ending, headed, part, text } from '../layout/paragraphs.js';
import type { Tags } from '../layout/tags.js';
import { partOf } from '../layout/tags.js';
import type { PlanFields } from './fields.js';
import { contents } from './template-contents.js';

type T = Tags<PlanFields & CommonFields>;

const opening = (t: T): readonly FileChild[] => [
  ...draftNotice(t),
  letterhead(t),
  ...title('KẾ HOẠCH', [`Tổ chức ${t('conferenceName')}`, t('conferenceEdition')]),
  ...t.each('earlierBases', (one) => [basis(one('line'))]),
  text(t('opening')),
];

const purpose = (t: T): readonly FileChild[] => [
  part('I. MỤC ĐÍCH, YÊU CẦU'),
  clause('1. Mục đích'),
  text(
    `- Đánh giá kết quả thực hiện mục tiêu, nhiệm vụ của các phong trào thi đua yêu nước và công tác khen thưởng giai đoạn ${t('review')}; đề ra mục tiêu, phương hướng, nhiệm vụ đẩy mạnh phong trào thi đua yêu nước và nâng cao hiệu quả thực hiện công tác khen thưởng, góp phần thực hiện các nhiệm vụ chính trị, phát triển kinh tế - xã hội trong giai đoạn ${t('direction')}.`,
  ),
  text(
    `- Biểu dương thành tích và tôn vinh các tập thể, cá nhân tiêu biểu, chiến sĩ thi đua, các gương điển hình tiên tiến các cấp, các ngành, các lĩnh vực trên địa bàn ${t('kind')} trong thực hiện các phong trào thi đua từ đó khơi dậy và phát huy sức mạnh của khối đại đoàn kết toàn dân tộc, tạo động lực thực hiện thắng lợi các nhiệm vụ của địa phương.`,
  ),
  text(
    '- Tạo sự lan tỏa từ các gương điển hình tiên tiến, cổ vũ Nhân dân tích cực tham gia các phong trào thi đua yêu nước.',
  ),
  headed(
    '2. Yêu cầu: ',
    `Hội nghị được tổ chức trang trọng, tiết kiệm, thiết thực, tránh hình thức, phô trương; đảm bảo đúng thành phần, số lượng, chất lượng đại biểu theo hướng dẫn; kịp thời báo cáo kết quả về UBND ${t('province')} theo quy định.`,
  ),
];

const delegates = (t: T): readonly FileChild[] => [
  part('II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU'),
  headed('1. Hình thức: ', `Tổ chức “${t('form')}”.`),
  headed('2. Thời gian tổ chức: ', t('duration')),
  headed('3. Địa điểm tổ chức: ', `${t('venue')}.`),
  clause('4. Thành phần, cơ cấu và số lượng đại biểu:'),
  clause('4.1. Thành phần, cơ cấu:'),
  text(
    `- Đại biểu khách mời; đại biểu lãnh đạo các cấp, các ngành; đại diện tập thể và cá nhân Anh hùng, Chiến sĩ thi đua, các gương điển hình tiên tiến, tiêu biểu có thành tích xuất sắc trong sản xuất, công tác, các điển hình tiên tiến (do tập thể lãnh đạo cấp ủy, chính quyền, đoàn thể ${t('kind')} lựa chọn); chú trọng lựa chọn cá nhân trực tiếp sản xuất, công tác, học tập, chiến đấu, đại biểu nữ, đại biểu đại diện các thành phần kinh tế${t('shares')}.`,
  ),
  text(
    '- Đại biểu là điển hình tiên tiến cần được bình xét công khai, dân chủ từ thôn, các cơ quan, đơn vị. Đảm bảo số lượng và chất lượng theo quy định, ưu tiên các gương điển hình có thành tích nổi bật trong phát triển kinh tế, xã hội, đảm bảo quốc phòng, an ninh, sắp xếp tổ chức bộ máy tại địa phương, cơ quan, đơn vị trong giai đoạn chuyển tiếp.',
  ),
  text(
    '- Thành phần đại biểu cần đảm bảo cân đối giữa các lĩnh vực, ngành nghề có tính đại diện của các địa phương, cơ quan, đơn vị trước khi sắp xếp.',
  ),
  headed('4.2. Số lượng: ', `Tối đa ${t('cap')} đại biểu.`),
];

const programme = (t: T): readonly FileChild[] => [
  part('III. CHƯƠNG TRÌNH, NỘI DUNG HỘI NGHỊ'),
  clause('1. Chương trình Hội nghị'),
  ...t.each('agenda', (one) => [text(`- ${one('line')}.`)]),
  clause('2. Một số hoạt động trước và trong dịp tổ chức Hội nghị'),
  ...t.each('activities', (one) => [text(one('line'))]),
  ...contents(partOf<PlanFields, PlanFields & CommonFields>(t)),
  text('3.4. Tên của Hội nghị thống nhất như sau:'),
  centred(t('conferenceName'), { bold: true }),
  centred(t('edition'), { bold: true }),
  centred(t('backdrop'), { italics: true }, 120),
];

const tasks = (t: T): readonly FileChild[] => [
  part('V. TỔ CHỨC THỰC HIỆN'),
  ...t.each('duties', (one) => [clause(one('heading')), ...one.each('lines', (it) => [text(it('line'))])]),
  part('VI. TIẾN ĐỘ THỰC HIỆN'),
  ...t.each('deadlines', (one) => [text(one('line'))]),
  ending(
    `Trên đây là nội dung Kế hoạch tổ chức ${t('conference')}, các cơ quan, đơn vị căn cứ triển khai thực hiện, trong quá trình triển khai thực hiện có gì vướng mắc gửi về UBND ${t('kind')} (${t('questionsTo')}) để được hướng dẫn./.`,
  ),
  ...signature(t, null),
];

/** Kế hoạch, section by section; the plan has no section IV (R-IV), and clauses are cited by these numbers everywhere. */
const plan = paper<PlanFields>((t) => [
  section('portrait', [...opening(t), ...purpose(t), ...delegates(t), ...programme(t), ...tasks(t)]),
]);

export const templates = { plan };
