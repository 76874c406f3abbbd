import type { Paragraph } from 'docx';
import { clause, text } from '../layout/paragraphs.js';
import type { Tags } from '../layout/tags.js';
import type { PlanFields } from './fields.js';

/** III.3: what the five-year report, the papers and the conference hold. */
export const contents = (t: Tags<PlanFields>): readonly Paragraph[] => [...reportOutline(t), ...papers()];

const reportOutline = (t: Tags<PlanFields>): readonly Paragraph[] => [
  clause('3. Một số nội dung trọng tâm của Hội nghị'),
  clause(
    `3.1. Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm giai đoạn ${t('review')}, phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn ${t('direction')}`,
  ),
  text(
    'Đây là nội dung quan trọng, cần được chuẩn bị kỹ lưỡng, công phu, chất lượng, bám sát mục đích, yêu cầu của Hội nghị.',
  ),
  text('Bố cục và nội dung chính của báo cáo gồm:'),
  text(
    `- Phần tổng kết phong trào thi đua yêu nước và công tác khen thưởng: Cần đánh giá toàn diện, khách quan những kết quả đạt được, những khó khăn, thách thức trong công tác thi đua khen thưởng giai đoạn ${t('review')}, đặc biệt trong bối cảnh sắp xếp tổ chức bộ máy.`,
  ),
  text(
    `+ Đánh giá kết quả đạt được của các phong trào thi đua yêu nước giai đoạn ${t('review')}; nêu rõ các phong trào thi đua tiêu biểu và đánh giá tác động, tính thiết thực, hiệu quả của các phong trào thi đua yêu nước, những mô hình mới, tiêu biểu góp phần hoàn thành nhiệm vụ chính trị và nhiệm vụ phát triển kinh tế - xã hội của địa phương, cơ quan, đơn vị (có thể xây dựng phóng sự, video clip, hình ảnh để minh họa các nội dung báo cáo).`,
  ),
  text(
    '+ Kết quả công tác khen thưởng: phân tích kết quả, chất lượng các hình thức khen thưởng, việc khen thưởng cho người trực tiếp lao động, sản xuất, công tác, chiến đấu và phục vụ chiến đấu, công nhân, nông dân, việc chấp hành các quy định pháp luật về thi đua, khen thưởng.',
  ),
  text(
    '+ Đánh giá công tác lãnh đạo, chỉ đạo đổi mới tổ chức các phong trào thi đua yêu nước và công tác thi đua, khen thưởng của cấp ủy Đảng, chính quyền, đoàn thể trong những năm qua.',
  ),
  text('+ Những tồn tại, hạn chế chủ yếu, nguyên nhân và bài học kinh nghiệm.'),
  text(
    `- Phần phương hướng nhiệm vụ: Cần phù hợp với chiến lược, định hướng, mục tiêu, nhiệm vụ phát triển kinh tế, xã hội, bảo đảm quốc phòng, an ninh giai đoạn (${t('direction')}):`,
  ),
  text(
    `+ Xác định phương hướng, mục tiêu chung của phong trào thi đua và công tác khen thưởng giai đoạn ${t('direction')}.`,
  ),
  text(
    '+ Những nội dung chủ yếu đẩy mạnh các phong trào thi đua thực hiện nhiệm vụ chính trị và các mục tiêu, chỉ tiêu phát triển kinh tế - xã hội, củng cố quốc phòng - an ninh.',
  ),
  text('+ Công tác lãnh đạo, chỉ đạo đổi mới công tác thi đua, khen thưởng và các giải pháp chủ yếu.'),
  text(
    'Yêu cầu chung của báo cáo là thông qua việc đánh giá kết quả của các phong trào thi đua yêu nước để biểu dương, tôn vinh các gương điển hình tiên tiến, gương người tốt, việc tốt; phân tích, đánh giá tác dụng của phong trào thi đua đối với việc thực hiện nhiệm vụ chính trị; từ đó rút ra các bài học kinh nghiệm chủ yếu trong công tác lãnh đạo, chỉ đạo tổ chức các phong trào thi đua và công tác khen thưởng.',
  ),
];

const papers = (): readonly Paragraph[] => [
  clause('3.2. Về báo cáo tham luận của các tập thể, cá nhân điển hình tiên tiến'),
  text(
    '- Báo cáo điển hình phải được lựa chọn đảm bảo cơ cấu hợp lý; kết hợp giao lưu với các điển hình tiên tiến, có minh họa bằng hình ảnh, video clip, phóng sự (nếu chuẩn bị được). Cần chú trọng lựa chọn các tập thể, cá nhân thật sự tiêu biểu, điển hình, có những mô hình mới, sáng tạo trong lĩnh vực sản xuất, công tác, đời sống trong 5 năm qua và có sự lan tỏa tích cực, để lại ấn tượng tốt đẹp tại Hội nghị.',
  ),
  text(
    '- Số lượng báo cáo: Tùy thuộc vào thời gian tổ chức Hội nghị, bảo đảm chất lượng, lựa chọn các báo cáo thực sự điển hình, có sức thuyết phục, nêu gương, giáo dục; bảo đảm tính đại diện các lĩnh vực, các thành phần.',
  ),
  text(
    '3.3. Trong chương trình Hội nghị có thể tổ chức một số nội dung như: Biểu diễn văn nghệ, trao tặng các hình thức khen thưởng và giao lưu với các điển hình tiên tiến.',
  ),
];
