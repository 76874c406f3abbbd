import { draftNotice } from '../layout/letterhead.js';
import { title } from '../layout/heading.js';
import { section } from '../layout/page-layout.js';
import { paper } from '../layout/paper.js';
import { clause, text } from '../layout/paragraphs.js';
import type { NewsArticleFields } from './fields.js';

const newsArticle = paper<NewsArticleFields>((t) => [
  section('portrait', [
    ...draftNotice(t),
    ...title('TIN BÀI TUYÊN TRUYỀN', [t('headline')]),
    text(`${t('issuer')} ${t('organises')} ${t('conference')}; thời gian: ${t('heldOn')}; địa điểm: ${t('venue')}.`),
    text(
      `Hội nghị biểu dương, tôn vinh ${t('exemplars')} điển hình tiên tiến, gồm: ${t('collectives')} tập thể, ${t('households')} hộ gia đình, ${t('individuals')} cá nhân${t.when('unstated', `, ${t('unstated')} chưa ghi đối tượng`)}, có thành tích tiêu biểu trong các phong trào thi đua yêu nước giai đoạn ${t('review')}, được bình xét công khai, dân chủ từ các thôn, cơ quan, đơn vị.`,
    ),
    ...t.where('anybody', [clause('Một số gương điển hình tiên tiến')]),
    ...t.each('told', (one) => [clause(one('heading')), text(`${one('achievement')}.`)]),
    text(
      `Những tấm gương ấy góp phần lan tỏa việc tốt, cổ vũ Nhân dân ${t('commune')} tích cực tham gia các phong trào thi đua yêu nước./.`,
    ),
    text('Bài, ảnh: […]'),
  ]),
]);

export const templates = { newsArticle };
