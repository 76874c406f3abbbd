import { PLAN_DAYS, type ShippedRow } from './shipped-row.js';

/** Every key of Thiết lập with the plan's value; blank where the plan gives none. */
export const settings: readonly ShippedRow[] = [
  {
    key: 'conference.name',
    item: 'Tên hội nghị (một tên thống nhất trong mọi văn bản)',
    value: 'Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn',
    clause: 'R-III-3.4',
  },
  { key: 'conference.edition', item: 'Lần thứ', value: 'lần thứ I (2025-2030)', clause: 'R-0-a' },
  {
    key: 'conference.form',
    item: 'Hình thức tổ chức',
    value: 'Hội nghị tuyên dương điển hình tiên tiến',
    clause: 'R-II-1',
  },
  { key: 'conference.date', item: 'Ngày tổ chức hội nghị', value: '', clause: 'R-II-2-b' },
  {
    key: 'conference.heldBefore',
    item: 'Hội nghị phải xong trước ngày',
    value: PLAN_DAYS.conferenceHeld,
    clause: 'R-II-2-b',
  },
  { key: 'conference.days', item: 'Số ngày họp', value: 1, clause: 'R-II-2-a' },
  {
    key: 'conference.venue',
    item: 'Địa điểm',
    value: 'Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn)',
    clause: 'R-II-3',
  },
  { key: 'period.review', item: 'Giai đoạn tổng kết', value: '2020-2025', clause: 'R-I-1-a' },
  { key: 'period.direction', item: 'Giai đoạn phương hướng', value: '2025-2030', clause: 'R-I-1-a' },
  { key: 'list.cap', item: 'Số đại biểu tối đa', value: 150, clause: 'R-II-4.2' },
  {
    key: 'list.approvedBefore',
    item: 'Duyệt danh sách trước ngày',
    value: PLAN_DAYS.listApproved,
    clause: 'R-VI-2',
  },
  {
    key: 'review.threshold',
    item: 'Tỷ lệ phiếu thuận tối thiểu khi bình xét (trống: không kiểm tra)',
    value: '',
    clause: 'R-II-4.1-g',
  },
  { key: 'clock.today', item: 'Ngày tính (trống: hôm nay)', value: '', clause: 'R-VI' },
  { key: 'clock.inclusive', item: 'Hạn tính cả ngày ghi trong kế hoạch', value: 'Không', clause: 'R-VI' },
  { key: 'clock.dueSoonDays', item: 'Báo sắp đến hạn trước (ngày)', value: 3, clause: 'R-VI' },
  {
    key: 'office.letterhead',
    item: 'Tên cơ quan ở đầu văn bản',
    value: 'ỦY BAN NHÂN DÂN\nXÃ ĐẠI SƠN',
    clause: 'R-0-c',
  },
  { key: 'office.place', item: 'Địa danh (tên xã, không ghi chữ "xã")', value: 'Đại Sơn', clause: 'R-III-3.4' },
  { key: 'signer.authority', item: 'Quyền hạn ký', value: 'TM. ỦY BAN NHÂN DÂN', clause: 'R-END-c' },
  { key: 'signer.position', item: 'Chức vụ người ký', value: 'CHỦ TỊCH', clause: 'R-END-c' },
  { key: 'signer.name', item: 'Họ tên người ký', value: 'Đào Văn Soái', clause: 'R-END-c' },
  {
    key: 'addressee.resultReport',
    item: 'Báo cáo kết quả: kính gửi',
    value: 'Hội đồng Thi đua - Khen thưởng thành phố (qua Ban Thi đua - Khen thưởng thành phố)',
    clause: 'R-V-1-b',
  },
  {
    key: 'recipients.resultReport',
    item: 'Báo cáo kết quả: nơi nhận (mỗi dòng một nơi)',
    value: [
      'UBND thành phố',
      'Sở Nội vụ thành phố',
      'Ban Thi đua - Khen thưởng thành phố',
      'BTV Đảng ủy xã',
      'TT HĐND xã',
      'Lãnh đạo UBND xã',
      'Lãnh đạo UBMTTQVN xã',
      'Các cơ quan, đơn vị có liên quan',
      'Trưởng thôn các thôn trong xã',
      'Cổng TTĐT xã',
      'Lưu: VT, VHXH',
    ].join('\n'),
    clause: 'R-END-b',
  },
  {
    key: 'legalBasis',
    item: 'Căn cứ ban hành (mỗi dòng một căn cứ)',
    value:
      'Thực hiện Kế hoạch ban hành theo Quyết định số 3194/QĐ-UBND ngày 08/8/2025 của UBND thành phố Hải Phòng về tổ chức ' +
      'Hội nghị điển hình tiên tiến cấp xã, các cơ quan, đơn vị thuộc thành phố tiến tới Đại hội Thi đua yêu nước thành phố ' +
      'Hải Phòng lần thứ I (2025-2030)',
    clause: 'R-0-b',
  },
  {
    key: 'upperCongress.name',
    item: 'Tên đại hội cấp trên',
    value: 'Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ I (2025-2030)',
    clause: 'R-V-1-d',
  },
  {
    key: 'upperCongress.seats',
    item: 'Số đại biểu được dự đại hội cấp trên (trống: chưa được phân bổ)',
    value: '',
    clause: 'R-III-1-h',
  },
  { key: 'conference.startsAt', item: 'Giờ khai mạc, ví dụ 7 giờ 30', value: '', clause: 'R-II-2-b' },
  { key: 'language', item: 'Ngôn ngữ (vi, en)', value: 'vi', clause: '' },
  { key: 'layout.version', item: 'Phiên bản bố cục (không sửa)', value: 1, clause: '' },
];
