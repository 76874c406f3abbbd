import { BODIES, PLAN_DAYS, type ShippedRow } from './shipped-row.js';

const { culture, office, front, mediaCentre, committee } = BODIES;

const step = (code: string, name: string, lead: string, rest: ShippedRow = {}): ShippedRow => ({
  code,
  name,
  lead,
  status: 'Chưa làm',
  ...rest,
});

/**
 * The activities of III.2, the units' tasks of V and the deadlines of VI; a step's code is its clause. Only days that the plan
 * prints are filled in.
 */
export const steps: readonly ShippedRow[] = [
  step('R-VI-1-a', 'Hoàn thiện kế hoạch, trình UBND xã phê duyệt', culture, {
    with: committee,
    dueBefore: PLAN_DAYS.planApproved,
    product: 'Kế hoạch',
  }),
  step('R-VI-1-b', 'Báo cáo kế hoạch về UBND thành phố', culture, {
    dueBefore: PLAN_DAYS.planApproved,
    dependsOn: 'R-VI-1-a',
    product: 'Kế hoạch',
  }),
  step('R-VI-2', 'Tổng hợp, duyệt danh sách điển hình tiên tiến', culture, {
    with: 'Các thôn, cơ quan, đơn vị',
    dueBefore: PLAN_DAYS.listApproved,
    dependsOn: 'R-VI-1-a',
    product: 'Danh sách đại biểu đã duyệt',
  }),
  step('R-VI-3', 'Tổ chức Hội nghị', committee, {
    with: [culture, office, front, mediaCentre].join('; '),
    dueBefore: PLAN_DAYS.conferenceHeld,
    dependsOn: 'R-VI-2; R-V-2; R-V-4-b',
    product: 'Hội nghị',
  }),
  step('R-VI-4', 'Báo cáo kết quả về Ban Thi đua - Khen thưởng', culture, {
    dueBefore: PLAN_DAYS.resultReported,
    dependsOn: 'R-VI-3; R-V-1-b',
    product: 'Báo cáo kết quả',
  }),
  step('R-V-1-a', 'Xây dựng kế hoạch, báo cáo Hội đồng Thi đua - Khen thưởng thành phố', culture, {
    dueBefore: PLAN_DAYS.planApproved,
    dependsOn: 'R-VI-1-a',
    product: 'Kế hoạch',
  }),
  step('R-V-1-b', 'Báo cáo kết quả Hội nghị về Hội đồng Thi đua - Khen thưởng thành phố', culture, {
    dueBefore: PLAN_DAYS.resultReported,
    dependsOn: 'R-VI-3; R-V-1-c; R-V-1-d',
    product: 'Báo cáo kết quả',
  }),
  step('R-V-1-c', 'Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm', culture, {
    dueBefore: PLAN_DAYS.resultReported,
    product: 'Báo cáo tổng kết',
  }),
  step('R-V-1-d', 'Danh sách và trích ngang thành tích đại biểu dự Đại hội thi đua yêu nước thành phố', culture, {
    dueBefore: PLAN_DAYS.resultReported,
    dependsOn: 'R-VI-2',
    product: 'Danh sách, trích ngang',
  }),
  step('R-V-1-e', 'Theo dõi, đôn đốc, tổng hợp tình hình, hướng dẫn, giải đáp vướng mắc', culture),
  step('R-V-1-g', 'Phối hợp đẩy mạnh tuyên truyền về Hội nghị', culture, { with: mediaCentre }),
  step('R-V-2', 'Chuẩn bị tài liệu, khen thưởng, trang trí, thư mời, danh sách đại biểu', office, {
    with: culture,
    product: 'Tài liệu, giấy mời, giấy khen',
  }),
  step('R-V-3-a', 'Vận động các tầng lớp nhân dân thi đua lập thành tích chào mừng Hội nghị', front),
  step('R-V-3-b', 'Lựa chọn, đề xuất các cá nhân, tập thể điển hình', front, { product: 'Danh sách đề cử' }),
  step('R-V-3-c', 'Tham gia tổ chức các hoạt động giao lưu, văn nghệ chào mừng Hội nghị', front, { with: mediaCentre }),
  step('R-V-4-a', 'Tổ chức các hoạt động văn hóa, văn nghệ, tuyên truyền, cổ động chào mừng Hội nghị', mediaCentre),
  step('R-V-4-b', 'Trang trí khánh tiết, chuẩn bị loa đài phục vụ Hội nghị', mediaCentre),
  step('R-V-4-c', 'Xây dựng kế hoạch tuyên truyền, mở chuyên trang, chuyên mục', mediaCentre, {
    product: 'Kế hoạch tuyên truyền',
  }),
  step(
    'R-III-2-a',
    'Tuyên truyền tư tưởng Thi đua yêu nước, chủ trương, chính sách, gương người tốt, việc tốt',
    mediaCentre,
    {
      with: culture,
    },
  ),
  step('R-III-2-b', 'Tuyên truyền trước, trong và sau Hội nghị về thành tựu, gương điển hình tiên tiến', mediaCentre, {
    with: culture,
  }),
  step('R-III-2-c', 'Hoạt động văn hóa, văn nghệ, tuyên truyền, cổ động chào mừng', mediaCentre, { with: front }),
  step('R-I-2-a', 'Rà soát khâu tổ chức: trang trọng, tiết kiệm, thiết thực, tránh hình thức, phô trương', culture, {
    with: office,
  }),
];
