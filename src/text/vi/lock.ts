import type { Day } from '../../core/day.js';
import type { Names } from '../../core/reading/names.js';
import type { TabKey } from '../../core/contract/tabs.js';
import { formatDay } from '../speech/format.js';

/** What the add-in says about locking the list, replacing people, opening it again and erasing personal data. */
export const lock = ({ tab, column, caption, value }: Names) => ({
  /** The left part of Danh sách chốt. */
  items: {
    number: 'Lần chốt',
    lockedAt: 'Chốt lúc',
    approver: 'Người, tập thể duyệt',
    decision: 'Số quyết định',
    decidedOn: 'Ngày quyết định',
    count: 'Số đại biểu đã duyệt',
    fingerprint: 'Dấu kiểm (để đối chiếu với tài liệu)',
    openedAt: 'Mở khóa lúc',
    openReason: 'Lý do mở khóa',
    purgedAt: 'Xóa năm sinh lúc',
    composition: 'CƠ CẤU KHI CHỐT',
    changes: (today: string) => `THAY ĐỔI SAU KHI CHỐT (tính đến ${today})`,
    noChanges: 'Không có thay đổi nào.',
  },
  kinds: { added: 'Thêm', dropped: 'Bớt', replaced: 'Thay', edited: 'Sửa' },
  change: {
    added: (code: string, name: string) => `${code} ${name}: mới được duyệt sau khi chốt. Gửi giấy mời.`,
    dropped: (code: string, name: string, decision: string | null) =>
      decision === null
        ? `${code} ${name}: dòng đã bị xóa ở ${tab('nominations')} hoặc ${tab('guests')}. Khôi phục, hoặc báo cho người này.`
        : `${code} ${name}: nay là ${decision}. Báo cho người này.`,
    replaced: (code: string, name: string, by: string, byName: string) =>
      `${code} ${name} được thay bằng ${by} ${byName}. Báo người cũ, gửi giấy mời người mới.`,
    edited: (code: string, name: string, cells: string, invite: boolean) =>
      `${code} ${name}: ${cells}.${invite ? ' Sửa giấy mời.' : ''}`,
    cell: (column: string, before: string, after: string) =>
      `${column} “${before === '' ? 'trống' : before}” → “${after === '' ? 'trống' : after}”`,
  },
  status: {
    never: 'Danh sách chưa chốt.',
    locked: (number: number, at: string, count: number, decision: string, day: Day) =>
      `Đã chốt lần ${number} lúc ${at}: ${count} đại biểu, theo ${decision} ngày ${formatDay(day)}.`,
    opened: (number: number, at: string, reason: string) => `Lần chốt ${number} đã mở khóa lúc ${at}. Lý do: ${reason}`,
    changes: (count: number, invite: number) =>
      count === 0
        ? 'Từ khi chốt chưa có thay đổi.'
        : `Từ khi chốt có ${count} thay đổi${invite === 0 ? '' : `, ${invite} người phải mời hoặc mời lại`}: xem trang ${tab('lock')}.`,
    tampered: `Trang ${tab('lock')} đã bị sửa tay, không còn khớp dấu kiểm: mở khóa rồi chốt lại.`,
  },
  madeFrom: {
    locked: (number: number, decision: string, day: Day, changes: number) =>
      `Chốt lần ${number}, ${decision} ngày ${formatDay(day)}${changes === 0 ? '' : `, sau đó có ${changes} thay đổi`}`,
    unlocked: 'Danh sách chưa chốt',
  },
  ask: {
    lockSummary: (count: number, proposed: number) =>
      [
        `Sẽ chốt ${count} đại biểu ${value('decision', 'Đã duyệt')}.`,
        ...(proposed === 0
          ? []
          : [`Còn ${proposed} người mới ở mức ${value('decision', 'Đề nghị')}: họ KHÔNG có trong danh sách chốt.`]),
      ].join(' '),
    approver: 'Người hoặc tập thể nào duyệt danh sách? Ví dụ: Ban Thường vụ Đảng ủy xã',
    decision: 'Số quyết định, thông báo duyệt danh sách? Ví dụ: 45/QĐ-UBND',
    decidedOn: 'Ngày của quyết định đó? Ví dụ: 15/8/2025',
    openReason: `Vì sao mở khóa? Lý do được ghi vào ${tab('log')} (không ghi tên người).`,
    out: 'Mã của người thôi dự? Ví dụ: ĐC-7K2M',
    in: 'Mã của người thay?',
    outDecision: `Người thôi dự chuyển sang mức nào: ${value('decision', 'Dự bị')} hay ${value('decision', 'Loại')}?`,
    by: 'Ai quyết định thay? Ghi chức vụ hoặc tập thể, ví dụ: Chủ tịch UBND xã',
    why: `Vì sao thay? Lý do được ghi vào ${tab('log')} (không ghi tên người).`,
  },
  refused: {
    title: 'Chưa chốt được danh sách:',
    nobody: `Chưa có điển hình nào ${value('decision', 'Đã duyệt')}. Ghi cột ${column('delegates', 'decision')} của trang ${tab('delegates')} trước.`,
    more: (count: number) => `… và ${count} lỗi nữa. Bấm Chốt danh sách ở bảng bên để xem đủ.`,
    locked: (number: number) =>
      `Danh sách đang chốt (lần ${number}). Đổi một người thì dùng Thay người; làm lại cả danh sách thì Mở khóa trước.`,
    notLocked: 'Danh sách đang không chốt, không có gì để mở.',
    approver: 'Chưa ghi ai duyệt danh sách.',
    decision: 'Chưa ghi số quyết định.',
    decidedOn: 'Ngày quyết định chưa đọc được. Gõ ngày/tháng/năm, ví dụ 19/8/2025.',
    decidedLater: `Ngày quyết định ở sau ngày đang tính. Ghi ngày trên văn bản; ngày đang tính sai thì sửa ở trang ${tab('settings')}.`,
    reason: 'Phải ghi lý do.',
    out: (code: string) => `Không có ai mang mã ${code} trong danh sách đã duyệt.`,
    in: (code: string) => `Không có ai mang mã ${code} ở trang ${tab('nominations')} hay ${tab('guests')}.`,
    same: 'Người thôi dự và người thay là một.',
    already: (code: string) => `Người mang mã ${code} đã ở trong danh sách được duyệt.`,
    rejected: (code: string) =>
      `Người mang mã ${code} đang là ${value('decision', 'Loại')}. Sửa ${column('delegates', 'decision')} ở trang ${tab('delegates')} trước, nếu xét lại.`,
    register: (code: string) =>
      `Mã ${code} phải có đúng một dòng ở trang ${tab('delegates')}. Bấm Kiểm tra đại biểu, xóa dòng thừa rồi làm lại.`,
    unready: (code: string) => `Người thay (mã ${code}) còn lỗi phải sửa:`,
    outDecision: `Người thôi dự phải chuyển sang ${value('decision', 'Dự bị')} hoặc ${value('decision', 'Loại')}.`,
    by: 'Chưa ghi ai quyết định thay.',
  },
  /** What the log says in its column of acts; codes and offices only, never the name of a nominee. */
  acts: {
    lock: (number: number) => `Chốt danh sách lần ${number}`,
    unlock: (number: number) => `Mở khóa danh sách chốt lần ${number}`,
    replace: (out: string, into: string, by: string, why: string) =>
      `Thay người ${out} → ${into}: ${by} quyết định; lý do: ${why}`,
    purge: 'Xóa dữ liệu cá nhân',
  },
  logged: {
    locked: (count: number, decision: string, day: Day, fingerprint: string) =>
      `${count} đại biểu, ${decision} ngày ${formatDay(day)}, dấu kiểm ${fingerprint}`,
    reason: (reason: string) => `Lý do: ${reason}`,
  },
  done: {
    locked: (number: number, count: number) =>
      `Đã chốt lần ${number}: ${count} đại biểu, ghi ở trang ${tab('lock')}. Nhớ ghi ${value('stepStatus', 'Hoàn thành')} cho việc R-VI-2 ở trang ${tab('steps')}.`,
    unlocked: `Đã mở khóa. Danh sách vừa chốt vẫn còn ở trang ${tab('lock')} cho đến lần chốt sau.`,
    replaced: (out: string, into: string) =>
      `Đã thay ${out} bằng ${into} và ghi ${tab('log')}. Báo người cũ, gửi giấy mời người mới; bấm Kiểm tra đại biểu để xem lại cơ cấu.`,
    purged: (cells: number) =>
      cells === 0 ? 'Không còn dữ liệu cá nhân nào trong các cột này.' : `Đã xóa ${cells} ô và ghi ${tab('log')}.`,
  },
  purge: {
    nothing: 'Không còn dữ liệu cá nhân nào trong các cột này.',
    word: 'XÓA',
    line: (key: TabKey, columnKey: string, cells: number) =>
      `- ${tab(key)}, cột ${caption(key, columnKey)}: ${cells} ô`,
    ours: (key: TabKey) => `- ${tab(key)}: cả trang kết quả (có thể nhắc lại năm sinh, số điện thoại)`,
    intro: 'Sẽ xóa hẳn, KHÔNG lấy lại được bằng Tiêu Biểu:',
    unknown: (key: TabKey, columns: string) =>
      `Trang ${tab(key)} có cột ngoài mẫu, Tiêu Biểu không đụng tới, hãy tự xem: ${columns}.`,
    limits: (onGoogle: boolean) =>
      `Không xóa: họ tên, cột ${column('delegates', 'note')}, ${
        onGoogle
          ? 'tài liệu đã lập trong Drive. Google còn giữ bản cũ trong Lịch sử phiên bản: muốn hết hẳn thì tạo bản sao rồi xóa tệp gốc.'
          : 'tệp gốc của bạn, tài liệu, bảng tính và các bản giữ lại (-giu-) trong thư mục kết quả: muốn hết hẳn thì tự xóa các tệp đó.'
      } Lập xong mọi báo cáo trước khi xóa, vì danh sách sẽ không còn năm sinh.`,
    type: (word: string) => `Gõ ${word} để xóa.`,
    early: (date: Day | null) =>
      date === null
        ? `Trang ${tab('settings')} chưa ghi ngày Hội nghị, nên không biết Hội nghị đã xong chưa.`
        : `Hội nghị (${formatDay(date)}) chưa qua.`,
    earlyConfirm: 'Vẫn muốn xóa ngay bây giờ?',
    refusedEarly: 'Chưa xóa gì. Xóa sau khi Hội nghị đã tổ chức và các báo cáo đã gửi.',
    unfinished:
      'Chưa xóa hết: có người đổi tên, xóa hoặc chuyển cột đúng lúc đang xóa. Xem lại hàng tiêu đề của Đề cử, Khách mời, Đơn vị rồi bấm lại; phần đã xóa thì đã ghi nhật ký.',
    refusedWord: (word: string) => `Chưa xóa gì: phải gõ đúng chữ ${word}.`,
    logged: (key: TabKey, columnKey: string, cells: number) => `${tab(key)}.${caption(key, columnKey)}: ${cells}`,
  },
  panel: {
    heading: 'Chốt danh sách',
    lock: 'Chốt danh sách',
    unlock: 'Mở khóa',
    replace: 'Thay người',
    purge: 'Xóa dữ liệu cá nhân',
    preview: 'Xem sẽ xóa gì',
    approver: 'Người, tập thể duyệt',
    decision: 'Số quyết định',
    decidedOn: 'Ngày quyết định (ngày/tháng/năm)',
    reason: 'Lý do',
    out: 'Mã người thôi dự',
    in: 'Mã người thay',
    outDecision: 'Chuyển người thôi dự sang',
    by: 'Ai quyết định thay (chức vụ)',
    early: 'Vẫn xóa khi Hội nghị chưa qua',
    invite: 'Mời',
    none: 'Từ khi chốt chưa có thay đổi.',
  },
});
