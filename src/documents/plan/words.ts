/** What the sentences of the plan are told of a workbook. */
export interface Said {
  /** "xã", "xã Đại Sơn", "thành phố" or "tỉnh". */
  readonly kind: string;
  readonly commune: string;
  readonly province: string;
  readonly form: string;
  readonly edition: string;
  readonly review: string;
  readonly direction: string;
  readonly congress: string;
  /** " trước ngày 15/8/2025", '' without a day. */
  readonly before: string;
  /** Who a step is done with: as Đơn vị has it, and with the commune's kind behind. */
  readonly partner: string;
  readonly wholePartner: string;
}

type Clauses = Readonly<Record<string, (said: Said) => string>>;

/** III.2, with the marks that stand before each. */
const activities: Clauses = {
  'R-III-2-a': () =>
    '- Đẩy mạnh tuyên truyền về tư tưởng Thi đua yêu nước của Chủ tịch Hồ Chí Minh, các chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước về thi đua, khen thưởng, những điển hình trong các phong trào thi đua yêu nước, gương người tốt, việc tốt.',
  'R-III-2-b': ({ province }) =>
    `- Tuyên truyền trước, trong và sau Hội nghị, tập trung vào việc nêu bật những thành tựu chung của địa phương, cơ quan, đơn vị trước và sau khi sắp xếp, những gương điển hình tiên tiến xuất sắc, tiêu biểu, tạo không khí thi đua sôi nổi, đoàn kết, tin tưởng vào sự phát triển của ${province} trong giai đoạn mới.`,
  'R-III-2-c': () => '- Tổ chức các hoạt động văn hóa, văn nghệ, tuyên truyền, cổ động chào mừng.',
};

/** V. What V.1 prints under the report on the result with a "+" stays so only where it belongs to the report. */
const duties: Clauses = {
  'R-V-1-a': ({ form, province, before }) =>
    `- Xây dựng kế hoạch tổ chức ${form} đảm bảo phù hợp với tình hình thực tiễn; báo cáo Hội đồng Thi đua - Khen thưởng ${province} (gửi qua Ban Thi đua - Khen thưởng ${province})${before}.`,
  'R-V-1-b': ({ province, before }) =>
    `- Kết thúc Hội nghị báo cáo kết quả về Hội đồng Thi đua - Khen thưởng ${province} (qua Ban Thi đua - Khen thưởng ${province})${before}, gồm:`,
  'R-V-1-c': ({ review, direction }) =>
    `+ Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm giai đoạn ${review}, phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn ${direction}.`,
  'R-V-1-d': ({ congress }) => `+ Danh sách và trích ngang thành tích đại biểu dự ${congress}.`,
  'R-V-1-e': ({ form }) =>
    `- Là đầu mối tham mưu, thường trực theo dõi, đôn đốc, tổng hợp tình hình, kịp thời hướng dẫn, giải đáp các khó khăn, vướng mắc trong quá trình tổ chức ${form}.`,
  'R-V-1-g': ({ form, congress, wholePartner }) =>
    `- Phối hợp${wholePartner && ` với ${wholePartner}`} đẩy mạnh tuyên truyền về ${form}, tiến tới ${congress} và Đại hội Thi đua yêu nước toàn quốc lần thứ XI năm 2025.`,
  'R-V-2': ({ partner }) =>
    `Phối hợp${partner && ` với ${partner}`} chuẩn bị tài liệu, khen thưởng, trang trí, thư mời, danh sách đại biểu,...`,
  'R-V-3-a': ({ kind, form, congress }) =>
    `- Phối hợp chặt chẽ với chính quyền, phát huy sức mạnh khối đại đoàn kết toàn dân trong việc vận động cán bộ, công chức, viên chức, hội viên, người lao động và các tầng lớp nhân dân ${kind} tích cực thi đua lập thành tích chào mừng ${form} các cấp tiến tới ${congress} và Đại hội Thi đua yêu nước toàn quốc lần thứ XI năm 2025.`,
  'R-V-3-b': () => '- Lựa chọn, đề xuất các cá nhân, tập thể điển hình.',
  'R-V-3-c': () => '- Tham gia tổ chức các hoạt động giao lưu, văn nghệ chào mừng Hội nghị.',
  'R-V-4-a': ({ form, kind, edition }) =>
    `- Tổ chức các hoạt động văn hóa, văn nghệ, tuyên truyền, cổ động chào mừng ${form} ${kind} ${edition}.`,
  'R-V-4-b': () => '- Trang trí khánh tiết, chuẩn bị loa đài phục vụ Hội nghị.',
  'R-V-4-c': ({ review }) =>
    `- Xây dựng kế hoạch tuyên truyền, mở chuyên trang, chuyên mục, tăng thời lượng cho việc tuyên truyền về điển hình tiên tiến, gương người tốt việc tốt, các nhân tố mới trong các phong trào thi đua yêu nước giai đoạn ${review} trước, trong và sau Hội nghị với những hình thức phong phú, giáo dục truyền thống thi đua yêu nước, xây dựng và bảo vệ Tổ quốc.`,
};

/** VI, after the day. */
const deadlines: Clauses = {
  'R-VI-1-a': ({ kind }) => `hoàn thiện kế hoạch, trình UBND ${kind} phê duyệt.`,
  'R-VI-1-b': ({ province }) => `báo cáo kế hoạch về UBND ${province}.`,
  'R-VI-2': () => 'tổng hợp, duyệt danh sách điển hình tiên tiến.',
  'R-VI-3': () => 'tổ chức Hội nghị.',
  'R-VI-4': () => 'báo cáo kết quả về Ban Thi đua - Khen thưởng.',
};

/** By clause, what the plan says of a step, whole. */
export const clauseWords: Clauses = { ...activities, ...duties, ...deadlines };

export const words = {
  /** A step in the office's own words. */
  own: (name: string, before: string) => `- ${name}${before}.`,
  beforeDay: (day: string) => ` trước ngày ${day}`,
  byDay: (day: string, what: string) => `- Trước ngày ${day}, ${what}`,
  /** Whether the office's own words may go on in small letters, nobody knows. */
  ownByDay: (day: string, what: string) => `- Trước ngày ${day}: ${what}`,
  someDay: (what: string) => `- ${what}`,
  lead: (number: number, name: string, asked: boolean) => `${number}. ${asked ? 'Đề nghị ' : ''}${name}`,
  culture: 'Phòng Văn hóa - Xã hội',
  questionsTo: (body: string) => `qua ${body}`,
  noLead: 'Các cơ quan, đơn vị có liên quan',
  opening: (basis: string, issuer: string) =>
    `${basis && `${basis}, `}${issuer} ban hành Kế hoạch tổ chức thực hiện như sau:`,
  duration: (days: string, on: string, before: string) => `Dự kiến ${days} ngày${on}${before}.`,
  on: (day: string) => ` (ngày ${day})`,
  heldBefore: (day: string) => `, hoàn thành trước ngày ${day}`,
  shares: (exemplars: number) =>
    ` (đại biểu điển hình tiên tiến khoảng ${exemplars}%; đại biểu khách mời và lãnh đạo các cấp, các ngành khoảng ${100 - exemplars}%)`,
  backdrop: (place: string, date: string, month: string) => `${place}, ngày${date} ${month}`,
};
