import type * as surface from '../../google/surface.js';
import type { Area } from '../model/area.js';
import { formatA1, parseA1 } from '../model/area.js';
import { cellAt, forEachCell } from '../model/sheet.js';
import type { Sheet } from '../model/workbook.js';
import { entryOf, writeEntries } from './cell-values.js';
import { announce, GoogleException, mismatch } from './exception.js';
import { imitated } from './imitated.js';
import type { World } from './place.js';
import { assertEditable, assertInside, assertThere } from './place.js';
import { readNumberFormat } from './range-arguments.js';

type RangeList = ReturnType<surface.Sheet['getRangeList']>;

class HostRangeList implements RangeList {
  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {}

  setValue(value: surface.CellValue): RangeList {
    this.#beforeWriting('setValue');
    const { sheet, areas } = this;
    const { kernel } = this.world;
    for (const area of areas) {
      writeEntries(kernel, sheet, area, (row, column) =>
        entryOf(kernel, value, cellAt(sheet, area.row + row, area.column + column)),
      );
    }
    return this;
  }

  setNumberFormat(format: string): RangeList {
    const given = readNumberFormat(format);
    this.#beforeWriting('setNumberFormat');
    for (const area of this.areas) forEachCell(this.sheet, area, (cell) => (cell.numberFormat = given));
    return this;
  }

  #beforeWriting(method: string): void {
    const { sheet, areas } = this;
    const { kernel } = this.world;
    const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    announce(kernel, 'write', `RangeList.${method} ${sheet.name}!${areas.map(formatA1).join(',')}`, cells);
    assertThere(kernel, sheet);
    for (const area of areas) {
      assertInside(sheet, area);
      assertEditable(kernel, sheet, area);
    }
  }
}

/** Google's own text for an address that is none, or beyond the grid. */
const NOT_FOUND = 'Range not found';

/** `Sheet.getRangeList`: coordinates, like a range's. */
export function makeRangeList(world: World, sheet: Sheet, a1: readonly string[]): RangeList {
  if (a1.length === 0) throw mismatch('SpreadsheetApp.Sheet.getRangeList', [a1]);
  const areas = a1.map((text): Area => {
    const area = parseA1(text, sheet.maxRows, sheet.maxColumns);
    if (area === null) throw new GoogleException(NOT_FOUND);
    return area;
  });
  return imitated(new HostRangeList(world, sheet, areas), 'RangeList');
}
