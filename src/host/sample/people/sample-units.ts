import { day2025, type SampleRow } from './sample-row.js';

/** How many each hamlet nominates. */
export const HAMLETS = [
  ['Thôn Mỗ Đoạn', 9],
  ['Thôn Hương Quất', 7],
  ['Thôn Bỉnh Di', 6],
  ['Thôn Liêu Xá', 8],
  ['Thôn Nghĩa Dũng', 6],
  ['Thôn Nghĩa Xá', 7],
  ['Thôn Xuân Nẻo', 8],
  ['Thôn Ô Mễ', 8],
  ['Thôn Lạc Dục', 7],
] as const;

/** The bodies that nominate, and how many; two of Đơn vị do not, which the check then says. */
export const BODIES = {
  front: ['Ủy ban MTTQ Việt Nam', 5],
  farmers: ['Hội Nông dân', 5],
  women: ['Hội Liên hiệp Phụ nữ', 4],
  veterans: ['Hội Cựu chiến binh', 4],
  youth: ['Đoàn TNCS Hồ Chí Minh', 5],
  union: ['Công đoàn', 3],
  police: ['Công an xã', 5],
  military: ['Ban Chỉ huy Quân sự xã', 4],
  health: ['Trạm Y tế xã', 5],
  primary: ['Trường Tiểu học Hưng Đạo', 4],
  secondary: ['Trường THCS Đại Sơn', 4],
  kindergarten: ['Trường Mầm non Bình Lãng', 2],
  cooperative: ['HTX Dịch vụ nông nghiệp Bình Lãng', 3],
  economy: ['Phòng Kinh tế', 2],
  office: ['Văn phòng HĐND và UBND', 3],
  culture: ['Trung tâm Văn hóa, Thể thao và Truyền thông', 2],
} as const;

export type BodyKey = keyof typeof BODIES;

const DUE = day2025(14, 8);

/**
 * What the office has added to Đơn vị: who to ring in the hamlets (two numbers lost their zero in another sheet; none rings anywhere), the schools
 * and the cooperative.
 */
export const UNIT_ROWS: readonly SampleRow<'units'>[] = [
  { unit: 'Thôn Mỗ Đoạn', contact: 'Ông Ngô Văn Thụ', phone: '0953 315 486', internalDue: DUE },
  { unit: 'Thôn Hương Quất', contact: 'Ông Cao Đức Tráng', phone: 954226713, internalDue: DUE },
  { unit: 'Thôn Bỉnh Di', contact: 'Bà Mai Thị Xuyến', phone: '0199.000.0012', internalDue: DUE },
  { unit: 'Thôn Liêu Xá', contact: 'Ông Tạ Hữu Kiên', phone: '+84 955 640 227', internalDue: DUE },
  { unit: 'Thôn Xuân Nẻo', contact: 'Ông Phùng Văn Triệu', phone: 958107945, internalDue: DUE },
  { unit: 'Thôn Ô Mễ', contact: 'Bà Lưu Thị Thắm', phone: '0957.771.853', internalDue: DUE },
  { unit: 'Trường Tiểu học Hưng Đạo', kind: 'Cơ quan', formerUnit: 'Hưng Đạo' },
  { unit: 'Trường THCS Đại Sơn', kind: 'Cơ quan', formerUnit: 'Đại Sơn' },
  { unit: 'Trường Mầm non Bình Lãng', kind: 'Cơ quan', formerUnit: 'Bình Lãng', aliases: 'Mầm non Bình Lãng' },
  { unit: 'HTX Dịch vụ nông nghiệp Bình Lãng', kind: 'Khác', formerUnit: 'Bình Lãng', aliases: 'HTX Bình Lãng' },
];
