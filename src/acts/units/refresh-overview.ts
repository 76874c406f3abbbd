import { findUnanswered } from '../../core/units/unit-progress.js';
import { columnsOf } from '../../core/contract/tabs.js';
import type { Outcome, UnitView } from '../../endpoints/endpoints.js';
import type { NewCell } from '../../google/cells.js';
import { ensureTab } from '../../google/ensure-tab.js';
import { writeTable } from '../../google/write-table.js';
import { readEverything, type Everything } from '../../session/read-everything.js';
import { act } from '../../session/act.js';
import { tabWords } from '../../session/tab-words.js';
import { viewUnits } from '../../views/view-units.js';

const WIDTHS = [230, 80, 60, 90, 90, 100, 100, 170, 520] as const;

/** What Tổng quan says: every unit, and the questions that wait, also of nobody or of a unit that is not listed. */
interface Overview {
  readonly units: readonly UnitView[];
  readonly unanswered: number;
}

function tableOf(everything: Everything, { units, unanswered }: Overview): NewCell[][] {
  const { words, today } = everything.open;
  const { title, asOf, header, total, review } = words.units;
  const line = (first: string): NewCell[] => [first, ...header.slice(1).map(() => '')];
  const sum = (of: (unit: UnitView) => number): number => units.reduce((all, unit) => all + of(unit), 0);
  const rows = units.map((unit): NewCell[] => [
    ...[unit.unit, unit.nominated, unit.complete, unit.nominated - unit.complete, review[unit.review]],
    ...[
      unit.unanswered === 0 ? '' : unit.unanswered,
      unit.internalDue === null ? '' : { day: unit.internalDue },
      unit.state,
      unit.message,
    ],
  ]);
  const [nominated, complete] = [sum((unit) => unit.nominated), sum((unit) => unit.complete)];
  const last: NewCell[] = [total, nominated, complete, nominated - complete, '', unanswered, '', '', ''];
  return [line(title), line(asOf(today)), [...header], ...rows, last];
}

/** Writes how every unit is doing into Tổng quan, which holds nothing else. */
export function writeOverview(): Outcome<Overview> {
  return act({ writes: ['overview'] }, (open) => {
    const everything = readEverything(open);
    ensureTab(open.spreadsheet, 'overview', columnsOf('overview'), tabWords(open));
    const unanswered = findUnanswered(everything.result.workbook.questions).length;
    const overview: Overview = { units: viewUnits(everything), unanswered };
    writeTable(open.spreadsheet, 'overview', tableOf(everything, overview), {
      widths: WIDTHS,
      headerRow: 3,
      days: [6],
    });
    return { ok: true, value: overview };
  });
}
