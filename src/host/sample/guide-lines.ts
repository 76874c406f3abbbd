import type { NamingLanguage, Names } from '../../core/reading/names.js';

const LINES: Readonly<Record<NamingLanguage, (settings: string) => readonly string[]>> = {
  vi: (settings) => [
    'BẢNG TÍNH MẪU',
    'Mọi người, số điện thoại, thành tích và con số trong bảng này đều là bịa, không phải của ai có thật; tên ghép ngẫu nhiên từ danh sách tên người Việt. Chỉ tên thôn, cơ quan và kế hoạch là có thật.',
    'Trong bảng cố ý để lại những lỗi thường gặp (thiếu năm sinh, sai tên thôn, đề cử trùng, phiếu nhiều hơn người dự…) để xem phần kiểm tra báo gì.',
    `Ngày tính trong ${settings} đang đặt là 18/8/2025; xóa đi thì tính theo hôm nay.`,
  ],
  en: (settings) => [
    'SAMPLE WORKBOOK',
    'Everybody, every phone, achievement and figure in it is invented and nobody’s; names are joined at random from lists of Vietnamese names. Only the names of hamlets and offices and the plan are real.',
    'Common mistakes were left in on purpose (a birth year missing, a hamlet misspelt, somebody nominated twice, more votes than people present…) to show what the check says.',
    `The day to count from is set to 18/8/2025 in ${settings}; clear it to count from today.`,
  ],
};

/** What Hướng dẫn of the sample adds: nobody in it is real. */
export const guideLines = ({ language, tab }: Names): readonly string[] => LINES[language](tab('settings'));
