import { BODIES, type ShippedRow } from './shipped-row.js';

/** No full list of hamlets could be verified (`domain.md` section 6): the office is asked to go over these. */
export const TO_REVIEW = 'cần rà soát';

const hamlet = (name: string, formerUnit: string): ShippedRow => ({
  unit: `Thôn ${name}`,
  kind: 'Thôn',
  formerUnit,
  contact: TO_REVIEW,
  aliases: name,
});

const body = (unit: string, kind: string, ...aliases: string[]): ShippedRow => ({
  unit,
  kind,
  aliases: [...(unit.endsWith(' xã') ? [] : [`${unit} xã`]), ...aliases].join('; '),
});

const bodyToReview = (unit: string, kind: string, ...aliases: string[]): ShippedRow => ({
  ...body(unit, kind, ...aliases),
  contact: TO_REVIEW,
});

/** Who may nominate: hamlets, the commune's offices, the Fatherland Front and its member organisations (R-V-3-b). */
export const units: readonly ShippedRow[] = [
  hamlet('Mỗ Đoạn', 'Đại Sơn'),
  hamlet('Hương Quất', 'Đại Sơn'),
  hamlet('Bỉnh Di', 'Đại Sơn'),
  hamlet('Liêu Xá', 'Đại Sơn'),
  hamlet('Nghĩa Dũng', 'Đại Sơn'),
  hamlet('Nghĩa Xá', 'Đại Sơn'),
  hamlet('Xuân Nẻo', 'Hưng Đạo'),
  hamlet('Ô Mễ', 'Hưng Đạo'),
  hamlet('Lạc Dục', 'Hưng Đạo'),
  body(BODIES.culture, 'Cơ quan', 'Phòng VH-XH', 'Phòng VHXH', 'Văn hóa - Xã hội'),
  body(
    BODIES.office,
    'Cơ quan',
    'Văn phòng HĐND&UBND',
    'Văn phòng HĐND&UBND xã',
    'Văn phòng HĐND & UBND',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  ),
  body(
    BODIES.mediaCentre,
    'Cơ quan',
    // V.1 of the plan calls the same body by this name.
    'Trung tâm Văn hóa, Thông tin và Truyền thông',
    'Trung tâm Văn hóa, Thông tin và Truyền thông xã',
    'Trung tâm VH, TT và TT',
  ),
  bodyToReview('Phòng Kinh tế', 'Cơ quan'),
  bodyToReview('Trung tâm Phục vụ hành chính công', 'Cơ quan'),
  bodyToReview('Ban Chỉ huy Quân sự xã', 'Cơ quan', 'Ban Chỉ huy Quân sự', 'Ban CHQS', 'Ban CHQS xã'),
  bodyToReview('Công an xã', 'Cơ quan', 'Công an'),
  bodyToReview('Trạm Y tế xã', 'Cơ quan', 'Trạm Y tế'),
  body(
    BODIES.front,
    'Đoàn thể',
    'UBMTTQ',
    'UBMTTQVN',
    'UBMTTQVN xã',
    'MTTQ',
    'MTTQ xã',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  ),
  bodyToReview('Hội Nông dân', 'Đoàn thể'),
  bodyToReview('Hội Liên hiệp Phụ nữ', 'Đoàn thể', 'Hội LHPN', 'Hội LHPN xã', 'Hội Phụ nữ'),
  bodyToReview('Hội Cựu chiến binh', 'Đoàn thể', 'Hội CCB', 'Hội CCB xã'),
  bodyToReview('Đoàn TNCS Hồ Chí Minh', 'Đoàn thể', 'Đoàn Thanh niên', 'Đoàn Thanh niên xã', 'Đoàn TNCS HCM'),
  bodyToReview('Công đoàn', 'Đoàn thể'),
];
