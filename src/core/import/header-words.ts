import { foldText, toneKey, withoutMarks } from '../vietnamese/fold.js';
import type { PeopleTab } from '../contract/people-tabs.js';
import { columnsOf } from '../contract/tabs.js';
import { findLegacyFont } from '../vietnamese/legacy-font.js';
import type { ImportTarget } from './import-target.js';

/** What offices head their columns with (`domain.md` 3.1, 3.2; public software of such offices), punctuation left out. */
const COMMON: Partial<Record<ImportTarget, readonly string[]>> = {
  name: [
    'họ và tên đệm',
    'họ đệm',
    'họ và đệm',
    'họ lót',
    'họ tên',
    'tên',
    'tên gọi đầy đủ',
    'họ tên đại biểu',
    'họ và tên đại biểu',
    'họ tên người được đề cử',
    'họ và tên người được đề cử',
    'người được đề cử',
    'tên cá nhân',
    'tên tập thể',
    'tên cá nhân tập thể',
    'tên tập thể cá nhân',
    'tên tập thể cá nhân hộ gia đình',
    'tên cá nhân tập thể hộ gia đình',
    'họ và tên hoặc tên tập thể',
    'full name',
  ],
  gender: ['giới', 'phái', 'nam nữ', 'sex'],
  birthYear: ['sinh năm', 'n sinh', 'ngày sinh', 'ngày tháng năm sinh', 'ngày tháng năm', 'year of birth'],
  position: ['chức danh', 'chức vụ nghề nghiệp', 'chức vụ đơn vị', 'cấp bậc chức vụ', 'chức vụ công tác'],
  phone: ['số điện thoại', 'sđt', 'đt', 'số đt', 'điện thoại liên hệ', 'di động', 'liên hệ', 'zalo', 'mobile'],
};

const NOMINATION: Partial<Record<ImportTarget, readonly string[]>> = {
  ...COMMON,
  unit: [
    'đơn vị',
    'thôn',
    'xóm',
    'thôn xóm',
    'thôn đơn vị',
    'đơn vị thôn',
    'khu dân cư',
    'tổ dân phố',
    'đơn vị công tác',
    'đơn vị công tác thôn',
    'đơn vị địa chỉ',
    'địa chỉ',
    'nơi ở',
    'nơi công tác',
    'cơ quan',
    'cơ quan đơn vị',
    'đơn vị giới thiệu',
    'unit',
  ],
  subject: ['loại đối tượng', 'phân loại', 'phân loại khen thưởng', 'cá nhân tập thể', 'tập thể cá nhân'],
  representative: ['đại diện', 'họ tên người đại diện'],
  occupation: ['nghề', 'công việc', 'việc làm'],
  field: ['lĩnh vực hoạt động', 'lĩnh vực thi đua', 'ngành lĩnh vực', 'ngành'],
  direct: ['đối tượng trực tiếp', 'trực tiếp lao động', 'người trực tiếp', 'phân loại đối tượng'],
  sector: ['tpkt', 'thành phần kt'],
  meritGroups: ['nhóm'],
  achievement: ['thành tích', 'thành tích tiêu biểu', 'thành tích nổi bật', 'nội dung thành tích', 'lý do đề nghị'],
  awards: [
    'danh hiệu',
    'khen thưởng',
    'hình thức khen thưởng',
    'danh hiệu hình thức khen thưởng',
    'danh hiệu hình thức',
    'đã được khen thưởng',
  ],
  votes: ['số phiếu', 'phiếu thuận', 'phiếu đồng ý', 'số phiếu đồng ý', 'kết quả bỏ phiếu'],
  formerUnit: ['xã cũ', 'đơn vị cũ', 'xã trước sắp xếp', 'thuộc xã cũ'],
  partyMember: ['đảng viên x', 'là đảng viên'],
};

const GUEST: Partial<Record<ImportTarget, readonly string[]>> = {
  ...COMMON,
  class: ['loại', 'thành phần', 'thành phần đại biểu', 'đối tượng', 'đối tượng mời'],
  organisation: ['cơ quan đơn vị', 'đơn vị', 'đơn vị công tác', 'nơi công tác', 'địa chỉ', 'cơ quan công tác'],
  rank: ['cấp công tác'],
};

/** Headed, but nothing of ours; never guessed at by what stands below. */
const LEFT_OUT = ['stt', 'tt', 'số tt', 'số thứ tự', 'no', 'mã', 'code', 'ghi chú', 'note', 'trình độ', 'học vấn'];

/** Nam | Nữ, alone or under a header of birth or gender (`domain.md` 3.1). */
const UNDER_GENDER = /^(?:(?:(?:ngày )?(?:tháng )?năm sinh|sinh năm|ngày sinh|giới tính|giới) )?(nam|nữ|nu)$/;
const PUNCTUATION = /[.,:;/\\()[\]&*+"'’?_-]+/g;
const SHORTEST_START = 5;

/** A caption without case, punctuation and line breaks. */
const captionWords = (caption: string): string =>
  foldText(foldText(caption).replace(PUNCTUATION, ' ')).replace(/^(?:stt|tt) (?=\S)/, '');

type Words = ReadonlyMap<string, ImportTarget | 'leftOut'>;
const known = new Map<PeopleTab, { readonly own: Words; readonly others: Words }>();

function wordsOf(tab: PeopleTab): { readonly own: Words; readonly others: Words } {
  const before = known.get(tab);
  if (before !== undefined) return before;
  const own = new Map<string, ImportTarget>();
  const others = new Map<string, ImportTarget | 'leftOut'>();
  const add = <T>(words: Map<string, T>, caption: string, target: T) =>
    [toneKey(captionWords(caption)), withoutMarks(captionWords(caption))].forEach((form) => {
      if (!words.has(form)) words.set(form, target);
    });
  for (const [key, { vi, en }] of columnsOf(tab)) {
    for (const caption of [vi, en]) add(own, caption, key as ImportTarget);
  }
  for (const word of LEFT_OUT) add(others, word, 'leftOut' as const);
  const aliases = tab === 'nominations' ? NOMINATION : GUEST;
  for (const [target, all] of Object.entries(aliases)) all.forEach((word) => add(others, word, target as ImportTarget));
  known.set(tab, { own, others });
  return { own, others };
}

/** What a caption means and how sure that is: 3 the contract's own header, 2 an alias, 1 only its beginning or "Tên" alone. */
export interface CaptionMeaning {
  readonly target: ImportTarget | 'leftOut';
  readonly sure: 1 | 2 | 3;
}

function meaningOfWords(tab: PeopleTab, words: string): CaptionMeaning | null {
  const { own, others } = wordsOf(tab);
  const key = toneKey(words);
  const gender = UNDER_GENDER.exec(words);
  if (gender !== null) return { target: gender[1] === 'nam' ? 'male' : 'female', sure: 2 };
  const exact = own.get(key);
  if (exact !== undefined) return { target: exact, sure: 3 };
  const alias = others.get(key);
  if (alias !== undefined) return { target: alias, sure: words === 'tên' || words === 'ten' ? 1 : 2 };
  for (let end = key.lastIndexOf(' '); end >= SHORTEST_START; end = key.lastIndexOf(' ', end - 1)) {
    const start = own.get(key.slice(0, end)) ?? others.get(key.slice(0, end));
    if (start !== undefined) return { target: start, sure: 1 };
  }
  return null;
}

/** The column that a header means, whatever its case, punctuation, remarks in brackets or old font; null for one we do not know. */
export function findMeaning(tab: PeopleTab, caption: string): CaptionMeaning | null {
  if (caption.trim() === '' || caption.length > 120) return null;
  const modern = findLegacyFont(caption)?.converted ?? caption;
  const bare = modern.replace(/\([^)]*\)/g, ' ');
  return meaningOfWords(tab, captionWords(modern)) ?? meaningOfWords(tab, captionWords(bare));
}

/**
 * How many different columns a row of captions names. Nam and Nữ count only together: alone they are also what a cell
 * below Giới tính holds.
 */
export function countHeaders(captions: readonly string[]): number {
  const found = new Set<string>();
  for (const caption of captions) {
    for (const tab of ['nominations', 'guests'] as const) {
      const target = findMeaning(tab, caption)?.target;
      if (target !== undefined) found.add(target === 'leftOut' ? captionWords(caption) : target);
      if (target !== undefined) break;
    }
  }
  const both = found.has('male') && found.has('female');
  return found.size - (both ? 0 : Number(found.has('male')) + Number(found.has('female')));
}
