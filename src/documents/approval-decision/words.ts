/** Pieces of sentences of the decision. */
export const words = {
  /** In force in August 2025 (docs/domain.md, section 2). */
  laws: [
    'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
  ],
  commune: (kind: string, place: string) => `${kind} ${place}`,
};
