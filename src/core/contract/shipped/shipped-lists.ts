import type { ShippedRow } from './shipped-row.js';

/** `domain.md` 5.6; no "other", for a field with nobody in it is a gap to see (R-II-4.1-i). */
const field = [
  'Nông nghiệp, nông thôn mới',
  'Công nghiệp, tiểu thủ công nghiệp, làng nghề; Công nghiệp',
  'Thương mại, dịch vụ',
  'Văn hóa, thể thao; Văn hóa',
  'Giáo dục; Giáo dục và đào tạo',
  'Y tế, dân số; Y tế',
  'An sinh xã hội, nhân đạo; An sinh xã hội; Nhân đạo',
  'Quốc phòng',
  'An ninh, trật tự; An ninh',
  'Xây dựng Đảng, chính quyền',
  'Mặt trận Tổ quốc, đoàn thể; MTTQ, đoàn thể',
  'Chuyển đổi số, cải cách hành chính; Chuyển đổi số; CCHC',
  'Môi trường',
  'Tôn giáo',
];

const sector = [
  'Kinh tế nhà nước; Nhà nước',
  'Kinh tế tập thể, hợp tác xã; Kinh tế tập thể; Hợp tác xã; HTX',
  'Kinh tế tư nhân; Tư nhân; Hộ kinh doanh; Hộ nông dân; Doanh nghiệp tư nhân',
  'Kinh tế có vốn đầu tư nước ngoài; FDI; Vốn đầu tư nước ngoài',
];

/** The communes that became xã Đại Sơn on 1/7/2025; two official lists spell one of them differently. */
const formerUnit = [
  'Đại Sơn; xã Đại Sơn',
  'Bình Lãng; Bình Lăng; xã Bình Lãng; xã Bình Lăng',
  'Thanh Hải; xã Thanh Hải',
  'Hưng Đạo; xã Hưng Đạo',
];

/** What the plan prefers (R-II-4.1-h). */
const meritGroup = [
  'Phát triển kinh tế; Kinh tế',
  'Phát triển xã hội; Xã hội',
  'Bảo đảm quốc phòng; Đảm bảo quốc phòng; Quốc phòng',
  'Bảo đảm an ninh; Đảm bảo an ninh; An ninh',
  'Sắp xếp tổ chức bộ máy; Sắp xếp bộ máy',
];

/** From high to low, the order in which people are honoured (R-III-1-d). */
const awardForm = [
  'Huân chương',
  'Huy chương',
  'Danh hiệu vinh dự nhà nước',
  'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước',
  'Kỷ niệm chương',
  'Chiến sĩ thi đua toàn quốc',
  'Cờ thi đua của Chính phủ',
  'Bằng khen của Thủ tướng Chính phủ',
  'Cờ thi đua cấp bộ, thành phố',
  'Bằng khen cấp bộ, thành phố; Bằng khen',
  'Chiến sĩ thi đua cấp bộ, thành phố',
  'Chiến sĩ thi đua cơ sở',
  'Lao động tiên tiến; Chiến sĩ tiên tiến',
  'Tập thể lao động xuất sắc; Đơn vị quyết thắng',
  'Tập thể lao động tiên tiến; Đơn vị tiên tiến',
  'Thôn văn hóa',
  'Gia đình văn hóa',
  'Giấy khen của Chủ tịch UBND xã; Giấy khen',
];

const columns = { field, sector, formerUnit, meritGroup, awardForm };
const length = Math.max(...Object.values(columns).map((values) => values.length));

/** Danh mục, one list per column; an alias stands after `;`. */
export const lists: readonly ShippedRow[] = Array.from({ length }, (_, index) =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, values]) => {
      const value = values[index];
      return value === undefined ? [] : [[key, value] as const];
    }),
  ),
);
