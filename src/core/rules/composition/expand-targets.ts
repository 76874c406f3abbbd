import type { Finding } from '../../findings/finding.js';
import type { TargetRow, Workbook } from '../../reading/rows.js';
import { makeFixedLists } from '../../contract/fixed-value-lists.js';
import type { ValueList } from '../../contract/value-list.js';
import { makeListOf } from './attribute-values.js';
import { readBounds } from './bounds.js';
import { distinct, readAttribute, readValues } from './read-target.js';
import type { Attribute } from '../../contract/attributes.js';
import type { Target, TargetLevel } from './targets.js';

interface Expanded {
  readonly targets: readonly Target[];
  readonly findings: readonly Finding[];
}

const LEVELS = { 'Bắt buộc': 'required', 'Khuyến nghị': 'recommended', 'Theo dõi': 'watched' } as const;

function levelOf({ level }: TargetRow): TargetLevel {
  return level === null ? 'recommended' : LEVELS[level];
}

/** Shares of the hall (R-II-4.1-d, f) are of everybody; what only exemplars have is counted on them. */
function baseOf({ base }: TargetRow, attribute: Attribute): Target['baseOf'] {
  if (base !== null) return base === 'Danh sách' ? 'list' : 'exemplars';
  return attribute === 'Loại đại biểu' || attribute === 'Giới tính' ? 'list' : 'exemplars';
}

function expandRow(
  row: TargetRow,
  attributes: ValueList,
  listOf: (attribute: Attribute) => ValueList | null,
): Expanded {
  const attribute = readAttribute(row, attributes);
  if (!attribute.ok) return { targets: [], findings: attribute.findings };
  const list = listOf(attribute.value);
  const target = (values: readonly string[], everyValue: boolean): Target => ({
    row: row.row,
    attribute: attribute.value,
    value: values.join(' + '),
    values,
    everyValue,
    baseOf: baseOf(row, attribute.value),
    ...readBounds(row),
    level: levelOf(row),
    clause: row.clause,
  });
  if (row.value?.trim() === '*') {
    return { targets: distinct(list?.names ?? []).map((value) => target([value], true)), findings: [] };
  }
  const values = readValues(row, attribute.value, list);
  if (!values.ok) return { targets: [], findings: values.findings };
  return { targets: [target(values.value, false)], findings: [] };
}

/**
 * The targets of Cơ cấu, one per row and one per value for `*`, in that order (R-II-4.1-c … k). A row whose Tiêu chí or Giá trị
 * is not known measures nothing and is a finding; values of lists that are missing are taken as they are written.
 */
export function expandTargets(workbook: Workbook): Expanded {
  // A missing column has its one finding already; without it no row means anything.
  if (!workbook.has('composition', 'attribute') || !workbook.has('composition', 'value')) {
    return { targets: [], findings: [] };
  }
  const attributes = makeFixedLists().attribute;
  const lists = new Map<Attribute, ValueList | null>();
  const listOf = (attribute: Attribute): ValueList | null => {
    const list = lists.get(attribute) ?? makeListOf(attribute, workbook.lists);
    lists.set(attribute, list);
    return list;
  };
  const rows = workbook.targets.map((row) => expandRow(row, attributes, listOf));
  return {
    targets: rows.flatMap(({ targets }) => targets),
    findings: rows.flatMap(({ findings }) => findings),
  };
}
