import type { Names } from '../../core/reading/names.js';
import { formatDay } from '../../text/speech/format.js';
import type { BreakdownGroup } from '../blocks/breakdown.js';
import type { DraftReasonParams } from './draft-reason.js';

export type ReasonWords = { readonly [C in keyof DraftReasonParams]: (params: DraftReasonParams[C]) => string };

/** Why a document is a draft: what is wrong, and what to do about it. */
/** Where what a breakdown goes by is typed. */
export const columnOf = (column: Names['column'], by: BreakdownGroup['by']): string =>
  by === 'class' ? column('guests', 'class') : column('nominations', by);

export const reasonsInVietnamese = (names: Names): ReasonWords => {
  const { tab, column, value } = names;
  return {
    unchecked: () => 'Danh sách chưa được kiểm tra từ lần sửa gần nhất; chạy Kiểm tra đại biểu.',
    errors: ({ count }) => `Còn ${count} lỗi phải sửa; xem trang ${tab('findings')}.`,
    nothingChosen: () =>
      `Chưa chọn điển hình nào; ghi cột ${column('delegates', 'decision')} của trang ${tab('delegates')}.`,
    nobodyApproved: () =>
      `Chưa có đại biểu nào ${value('decision', 'Đã duyệt')}; ghi cột ${column('delegates', 'decision')} của trang ${tab('delegates')}.`,
    undecided: ({ count }) =>
      `Còn ${count} người mới ở mức ${value('decision', 'Đề nghị')}, không có trong văn bản này; duyệt hoặc loại ở trang ${tab('delegates')}.`,
    overCap: ({ count, cap }) =>
      `Danh sách có ${count} đại biểu, quá mức tối đa ${cap} (mục II.4.2); bớt ${count - cap} người.`,
    listNotClosed: () => 'Danh sách chưa chốt (mục VI); chạy Chốt danh sách.',
    changedSinceLock: ({ count, number }) =>
      `Từ lần chốt ${number} đã có ${count} thay đổi; xem trang ${tab('lock')}, rồi mở khóa và chốt lại.`,
    lockTampered: () => `Trang ${tab('lock')} đã bị sửa tay, không còn khớp dấu kiểm; mở khóa rồi chốt lại.`,
    approvalUnsigned: ({ count }) =>
      `${count} người ${value('decision', 'Đã duyệt')} chưa ghi ${column('delegates', 'approvedBy')} hoặc ${column('delegates', 'approvedOn')} (mục II.4.1).`,
    reviewsMissing: ({ count }) =>
      `${count} chỗ thiếu họp bình xét hoặc biên bản ở trang ${tab('reviews')} (mục II.4.1).`,
    settingsOfExample: ({ count }) =>
      `${count} mục ở trang ${tab('settings')} vẫn là của xã trong bảng mẫu (người ký, căn cứ, địa danh, tên đại hội); sửa theo cơ quan mình.`,
    unstated: ({ count, by }) =>
      `${count} ô còn trống ở cột ${by.map((one) => columnOf(column, one)).join(', ')} của người Đã duyệt, bảng cơ cấu còn dòng “Chưa ghi”; bổ sung ở trang ${tab('nominations')}, ${tab('guests')}.`,
    conferenceDateMissing: () => `Chưa ghi ngày tổ chức Hội nghị ở trang ${tab('settings')}.`,
    conferenceNotHeld: ({ date }) => `Hội nghị chưa diễn ra (ngày ${formatDay(date)}).`,
    agendaEmpty: () => `Trang ${tab('agenda')} chưa có nội dung nào.`,
    attendanceUnrecorded: ({ count, total }) =>
      `${count}/${total} đại biểu chưa ghi có mặt hay không; ghi cột ${column('delegates', 'present')} của trang ${tab('delegates')}.`,
    papersNotApproved: ({ count }) =>
      `${count} tham luận của người không phải điển hình Đã duyệt, không có trong văn bản này; xem trang ${tab('papers')}.`,
    upperCongressEmpty: () =>
      `Chưa có ai được ghi ${column('delegates', 'upperCongress')} ở trang ${tab('delegates')} (mục III.1, V.1).`,
    upperCongressNotApproved: ({ count }) =>
      `${count} người ghi ${column('delegates', 'upperCongress')} nhưng không phải điển hình Đã duyệt, không có trong danh sách dự đại hội cấp trên.`,
    upperCongressSeats: ({ count, seats }) =>
      `Danh sách dự đại hội cấp trên có ${count} người, quá số được phân bổ ${seats}; bớt ${count - seats} người.`,
    profilesIncomplete: ({ count }) =>
      `${count} người dự đại hội cấp trên thiếu thông tin trích ngang (năm sinh, chức vụ, thành tích …); bổ sung ở trang ${tab('nominations')}.`,
    fiveYearReportMissing: () =>
      `Báo cáo tổng kết 5 năm gửi kèm (mục V.1) chưa ghi ${value('stepStatus', 'Hoàn thành')} ở trang ${tab('steps')}.`,
    addresseeMissing: () => `Chưa ghi nơi kính gửi của báo cáo ở trang ${tab('settings')}.`,
    totalsDiffer: () =>
      'Các số thành phần cộng lại không bằng tổng số: xin báo người phụ trách phần mềm, chưa dùng văn bản này.',
    own: ({ vi }) => vi(names),
  };
};
