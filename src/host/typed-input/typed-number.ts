export interface ReadNumber {
  readonly value: number;
  readonly percent: boolean;
  /** Written without decimals. */
  readonly whole: boolean;
}

const MARKS = {
  comma: { group: '.', decimal: ',' },
  point: { group: ',', decimal: '.' },
};

/** `1,5`, `1.234,5`, `0912345678` (912345678), `50%`, `1e3` in vi_VN; en_US has point and comma the other way round. */
export function readNumber(text: string, locale: string): ReadNumber | null {
  const { group, decimal } = locale === 'en_US' ? MARKS.point : MARKS.comma;
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:\\${group}\\d{3})+|(?=\\${decimal}))(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?\\s*(%?)$`,
    'i',
  );
  const parts = shape.exec(text);
  if (parts === null) return null;
  const [, sign = '', integer = '', fraction = '', exponent = '', percent = ''] = parts;
  if (integer === '' && fraction === '') return null;
  const digits = `${sign}${integer.split(group).join('') || '0'}.${fraction || '0'}${exponent}`;
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  if (percent === '') return { value, percent: false, whole: fraction === '' };
  return {
    value: Number(`${digits.replace(/e.*$/i, '')}e${String(Number(exponent.slice(1)) - 2)}`),
    percent: true,
    whole: fraction === '',
  };
}
