/** Pieces of sentences of the request. */
export const words = {
  /** Who approves where Thiết lập names nobody (R-II-4.1-b). */
  leadership: (communeKind: string) => `Ban Thường vụ Đảng ủy ${communeKind}`,
  share: (count: string, percent: string) => `${count} (${percent}\u00a0%)`,
};
