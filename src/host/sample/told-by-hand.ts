import { FIELDS, GROUPS, SECTORS } from './people/listed.js';
import type { NominationRow } from './nominate.js';

const farmer = {
  subject: 'Cá nhân',
  occupation: 'Nông dân',
  field: FIELDS.farming,
  direct: 'Sản xuất',
  sector: SECTORS.private,
} as const;
const economy = { meritGroups: GROUPS.economy, publishConsent: 'Có' } as const;

/** Rows that teach something, each with the mistake or the coincidence it is there for. */
export const TOLD_BY_HAND: readonly NominationRow[] = [
  // One woman, nominated by her hamlet and by the Women's Union, who place the tone differently.
  {
    ...farmer,
    ...economy,
    unit: 'Thôn Ô Mễ',
    name: 'Phạm Thị Hòa',
    gender: 'Nữ',
    birthYear: 1974,
    achievement: 'Trồng 12 sào ổi lê theo VietGAP, thu nhập 260 triệu đồng/năm; giúp 7 hội viên vốn và giống.',
  },
  {
    ...farmer,
    ...economy,
    unit: 'Hội LHPN xã',
    name: 'Phạm Thị Hoà',
    gender: 'nữ',
    birthYear: 1974,
    position: 'Hội viên',
    achievement: 'Phụ nữ làm kinh tế giỏi, vườn ổi 12 sào lãi 260 triệu đồng/năm; tổ trưởng tổ tiết kiệm 32 chị em.',
    awards: 'Giấy khen của Hội LHPN huyện năm 2022',
  },
  // Two men of one name.
  {
    ...farmer,
    ...economy,
    unit: 'Thôn Xuân Nẻo',
    name: 'Nguyễn Văn Hùng',
    gender: 'Nam',
    birthYear: 1968,
    achievement: 'Chăn nuôi 1.200 vịt đẻ, lãi 210 triệu đồng/năm, 5 năm không để xảy ra dịch bệnh.',
  },
  {
    ...farmer,
    unit: 'Thôn Lạc Dục',
    name: 'Nguyễn Văn Hùng',
    gender: 'NAM',
    birthYear: 1985,
    occupation: 'Thợ cơ khí',
    field: FIELDS.industry,
    meritGroups: 'Kinh tế; Xã hội',
    achievement: 'Chế tạo máy vớt bèo cải tiến, bán 46 máy cho các xã quanh vùng; dạy nghề cho 9 thanh niên.',
  },
  // Pasted from an old file in .VnTime.
  {
    ...farmer,
    ...economy,
    unit: 'Thôn Nghĩa Xá',
    name: 'Ph¹m V¨n B×nh',
    gender: 'Nam',
    birthYear: 1961,
    achievement: 'Nhận thầu 9 mẫu ruộng trũng làm lúa - cá, thu 190 triệu đồng/năm.',
  },
  // Once a body of a commune that is no more; and nobody to stand for it.
  {
    subject: 'Tập thể',
    unit: 'Hội Nông dân',
    name: 'Ban Chấp hành Hội Nông dân xã Hưng Đạo',
    occupation: 'Cán bộ Hội',
    field: FIELDS.front,
    direct: 'Không',
    meritGroups: GROUPS.economy,
    achievement: 'Dư nợ ủy thác 18,4 tỷ đồng, không có nợ quá hạn; 212 hộ sản xuất kinh doanh giỏi.',
    awards: 'Cờ thi đua của Hội Nông dân tỉnh năm 2024',
  },
  // A person with somebody to represent her: meant as a household, or by mistake.
  {
    ...farmer,
    unit: 'Thôn Bỉnh Di',
    name: 'Đặng Thị Gấm',
    representative: 'Đặng Văn Khuyến',
    gender: 'Nữ',
    birthYear: 1957,
    field: FIELDS.welfare,
    direct: 'Không',
    meritGroups: GROUPS.society,
    achievement: 'Nuôi dưỡng 3 cháu mồ côi; 20 năm nấu cháo miễn phí cho bệnh nhân nghèo ở trạm y tế.',
  },
  // Also among the guests.
  {
    subject: 'Cá nhân',
    unit: 'Ủy ban MTTQ Việt Nam',
    name: 'Vũ Thị Thanh Nhàn',
    gender: 'Nữ',
    birthYear: 1966,
    position: 'Giám đốc doanh nghiệp',
    occupation: 'Kinh doanh',
    field: FIELDS.welfare,
    direct: 'Không',
    sector: SECTORS.private,
    meritGroups: GROUPS.society,
    publishConsent: 'Có',
    achievement: '5 năm tặng 1,3 tỷ đồng cho quỹ “Vì người nghèo” và 120 suất học bổng.',
    awards: 'Bằng khen của Thủ tướng Chính phủ năm 2023',
  },
  // The hamlet misspelt, the field as people call it.
  {
    ...farmer,
    unit: 'Thôn Hương Quát',
    name: 'Trịnh Thị Nguyệt',
    gender: 'Nữ',
    birthYear: 1980,
    field: 'Nông nghiệp',
    achievement: 'Trồng dâu nuôi tằm 7 sào, thu 150 triệu đồng/năm; lập nhóm 11 hộ cùng làm.',
  },
  // Said in one breath on a phone: what the work was is still missing.
  {
    subject: 'Cá nhân',
    unit: 'Thôn Liêu Xá',
    name: 'đ/c Lưu Văn Tiếp',
    gender: 'Nử',
    birthYear: 1972,
    occupation: 'Nông dân',
  },
];
