/** The office's lists by a short key, as Danh mục has them (`src/core/contract/shipped/shipped-lists.ts`). */
export const FIELDS = {
  farming: 'Nông nghiệp, nông thôn mới',
  industry: 'Công nghiệp, tiểu thủ công nghiệp, làng nghề',
  trade: 'Thương mại, dịch vụ',
  culture: 'Văn hóa, thể thao',
  education: 'Giáo dục',
  health: 'Y tế, dân số',
  welfare: 'An sinh xã hội, nhân đạo',
  defence: 'Quốc phòng',
  security: 'An ninh, trật tự',
  party: 'Xây dựng Đảng, chính quyền',
  front: 'Mặt trận Tổ quốc, đoàn thể',
  digital: 'Chuyển đổi số, cải cách hành chính',
  environment: 'Môi trường',
  religion: 'Tôn giáo',
} as const;

export const SECTORS = {
  state: 'Kinh tế nhà nước',
  collective: 'Kinh tế tập thể, hợp tác xã',
  private: 'Kinh tế tư nhân',
  foreign: 'Kinh tế có vốn đầu tư nước ngoài',
  none: '',
} as const;

export const GROUPS = {
  economy: 'Phát triển kinh tế',
  society: 'Phát triển xã hội',
  defence: 'Bảo đảm quốc phòng',
  security: 'Bảo đảm an ninh',
  reorganisation: 'Sắp xếp tổ chức bộ máy',
} as const;

export type FieldKey = keyof typeof FIELDS;
export type SectorKey = keyof typeof SECTORS;
export type GroupKey = keyof typeof GROUPS;
