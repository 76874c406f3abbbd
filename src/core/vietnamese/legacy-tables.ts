/**
 * TCVN 5712:1993 part 3 ("ABC", fonts .Vn…): one byte per letter, seen as Latin-1 when pasted. Toned capitals do not exist in it:
 * capital fonts (.VnTimeH) show the small ones large.
 */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  (
    [
      [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
      [0xb5, 'àảãáạ'],
      [0xbb, 'ằẳẵắ'],
      [0xc6, 'ặầẩẫấậè'],
      [0xce, 'ẻẽéẹềểễếệìỉ'],
      [0xdc, 'ĩíịò'],
      [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
      [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
    ] as const
  ).flatMap(([first, letters]) =>
    Array.from(letters, (letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
);

/** VNI: a letter and, behind it, one byte for what stands on it. The order is huyền, hỏi, ngã, sắc, nặng. */
const TONES_BEHIND = 'øûõùï';
const CIRCUMFLEX_BEHIND = 'âàåãáä';
const BREVE_BEHIND = 'êèúüéë';

const VNI_SMALL: readonly (readonly [letter: string, behind: string, meant: string])[] = [
  ['a', TONES_BEHIND, 'àảãáạ'],
  ['a', CIRCUMFLEX_BEHIND, 'âầẩẫấậ'],
  ['a', BREVE_BEHIND, 'ăằẳẵắặ'],
  ['e', TONES_BEHIND, 'èẻẽéẹ'],
  ['e', CIRCUMFLEX_BEHIND, 'êềểễếệ'],
  ['o', TONES_BEHIND, 'òỏõóọ'],
  ['o', CIRCUMFLEX_BEHIND, 'ôồổỗốộ'],
  ['ô', TONES_BEHIND, 'ờởỡớợ'],
  ['u', TONES_BEHIND, 'ùủũúụ'],
  ['ö', TONES_BEHIND, 'ừửữứự'],
  ['y', 'øûõù', 'ỳỷỹý'],
];
/** Letters that VNI writes with one byte of their own. */
const VNI_SINGLE: readonly (readonly [written: string, meant: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

function buildVni(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [written, meant] of VNI_SINGLE) table.set(written, meant).set(written.toUpperCase(), meant.toUpperCase());
  for (const [letter, behind, meant] of VNI_SMALL) {
    Array.from(behind).forEach((mark, at) => {
      const small = meant.charAt(at);
      const capital = letter.toUpperCase();
      table.set(letter + mark, small).set(letter + mark.toUpperCase(), small);
      table.set(capital + mark, small.toUpperCase()).set(capital + mark.toUpperCase(), small.toUpperCase());
    });
  }
  return table;
}

/** What one or two characters of VNI mean. */
export const VNI_LETTERS: ReadonlyMap<string, string> = buildVni();
