/** Pieces of sentences that several documents are put together from. */
export const words = {
  fill: '[…]',
  blankHour: '[… giờ … phút]',
  hour: (hour: string) => `${hour} phút`,
  slot: (from: string, to: string) => `${from} - ${to}`,
  elapsed: (from: number, to: number) => `phút ${from} - ${to}`,
  blankDate: '[ngày … tháng … năm …]',
  accordingTo: (basis: string) => `Căn cứ ${basis}`,
  office: (kind: string, place: string) => `Ủy ban nhân dân ${kind} ${place}`,
  officeCapitals: (kind: string, place: string) => `ỦY BAN NHÂN DÂN ${kind} ${place}`.toUpperCase(),
  archive: 'Lưu: VT, VHXH',
  notStated: 'Chưa ghi',
  notDirect: 'Không trực tiếp',
  headings: {
    class: 'Loại đại biểu',
    gender: 'Giới tính',
    subject: 'Đối tượng điển hình tiên tiến',
    direct: 'Điển hình tiên tiến trực tiếp sản xuất, công tác, học tập, chiến đấu',
    field: 'Lĩnh vực của điển hình tiên tiến',
    sector: 'Thành phần kinh tế của điển hình tiên tiến',
    formerUnit: 'Địa phương trước sắp xếp của điển hình tiên tiến',
    meritGroups: 'Nhóm thành tích của điển hình tiên tiến',
  },
  counted: (heading: string, base: number, partial: boolean, overlapping: boolean) => {
    const over = partial ? `tính trên ${base} người có ghi` : overlapping ? `tính trên ${base} người` : '';
    const notes = [over, overlapping ? 'một người có thể thuộc nhiều nhóm' : ''].filter((note) => note !== '');
    return notes.length === 0 ? heading : `${heading} (${notes.join('; ')})`;
  },
  groups: {
    exemplars: (count: string) => `A. ĐIỂN HÌNH TIÊN TIẾN (${count} đại biểu)`,
    leaders: (count: string) => `B. ĐẠI BIỂU LÃNH ĐẠO (${count} đại biểu)`,
    guests: (count: string) => `C. ĐẠI BIỂU KHÁCH MỜI (${count} đại biểu)`,
    unclassed: (count: string) => `D. CHƯA GHI LOẠI ĐẠI BIỂU (${count} đại biểu)`,
  },
  unit: (number: number, unit: string, count: string) => `${number}. ${unit} (${count})`,
  unitMissing: 'Chưa ghi đơn vị đề cử',
  honorifics: { Nam: 'Ông', Nữ: 'Bà' },
  representing: (representative: string, name: string) => `${representative}, đại diện ${name}`,
  represented: (name: string, representative: string) => `${name} (đại diện: ${representative})`,
  classCounts: (exemplars: string, leaders: string, guests: string) =>
    `điển hình tiên tiến ${exemplars}, lãnh đạo ${leaders}, khách mời ${guests}`,
  classMissing: (count: string) => `, chưa ghi loại đại biểu ${count}`,
  lock: (approver: string, decision: string, decidedOn: string, number: number, replaced: string) =>
    ` (${approver} duyệt tại ${decision}, ${decidedOn}; chốt lần ${number}${replaced})`,
  replaced: (count: string) => `, sau đó thay ${count} người`,
};
