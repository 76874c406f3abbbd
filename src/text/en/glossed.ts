import type { FixedListName, FixedValue } from '../../core/contract/lists-of-values.js';
import type { Names } from '../../core/reading/names.js';

/** A fixed value as it stands in the sheet, with its English where it stands there in Vietnamese: "Loại (out)", "Out". */
export function glossed<L extends FixedListName>(
  { value }: Pick<Names, 'value'>,
  list: L,
  vietnamese: FixedValue<L>,
  english: string,
): string {
  const standing = value(list, vietnamese);
  return standing === vietnamese ? `${standing} (${english})` : standing;
}
