import { copyWorkbook } from '../copy-workbook.js';
import { doubtsOfRun } from '../doubts-of-run.js';
import { createHost, type Host } from '../../src/host/stand-in/create-host.js';
import { drawFrom, type Draw } from '../../src/host/sample/draws/random.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import type { TabKey } from '../../src/core/contract/tabs.js';
import type { Watch } from './watch.js';
import { columnOf, put, putTag, sheetOf, tagAt, textAt } from './grid.js';
import { DECISIONS, fillRow } from './people.js';
import { OFFICER, TAGGED, TODAY, makeUuid, type TaggedTab } from './template.js';

/** What a row that people made should bear. */
export interface Bearer {
  /** Rows copied from each other carry one code. */
  readonly family: string;
  /** '' where it had none. */
  readonly code: string;
  /** Somebody cleared the row or its code: nothing is expected any more but that no code stands twice. */
  readonly loose: boolean;
}

/** One small workbook with people in it, and what is known of every row by its tag. */
export interface World {
  /** The bundle's source text. */
  readonly code: string;
  readonly host: Host;
  readonly draw: Draw;
  readonly bearers: { readonly [T in TaggedTab]: Map<string, Bearer> };
  /** Every code there was before. */
  readonly codes: Set<string>;
  /** The row that a row was copied from, words and all, by tag. */
  readonly copied: Map<string, string>;
  /** What somebody takes back when an action is over. */
  readonly undone: (() => void)[];
  /** Tabs that somebody has cleared and will fill again by taking it back: nobody writes there meanwhile. */
  readonly cleared: Set<TabKey>;
  /** What people have filled, while an action runs. */
  watch: Watch | null;
  /** How often a row was retyped while an action ran, by tag. */
  readonly retyped: Map<string, number>;
  /** What happened, for whoever replays a seed. */
  readonly story: string[];
  tags: number;
  /** The script gave up on rows that moved without a pause, and said so, or died while they moved. */
  unsettled: boolean;
  /** Cells that the script overwrote and named, because nobody knows what they held. */
  readonly told: string[];
  /** Codes that changed rows in such a case, which is counted and not held against it. */
  readonly drifted: string[];
}

const newTag = (world: World): string => `dấu ${String((world.tags += 1))}`;

export const lastRow = (world: World, tab: TaggedTab): number => {
  const { rows } = sheetOf(world.host.workbook, tab);
  return rows.reduce(
    (last, row, i) => (row?.some((cell) => cell !== undefined && cell.value !== '') ? i + 1 : last),
    1,
  );
};

/** Marks a row with a new tag. */
export function tagRow(world: World, tab: TaggedTab, row: number, family?: Bearer): string {
  const sheet = sheetOf(world.host.workbook, tab);
  const tag = newTag(world);
  putTag(sheet, tab, row, tag);
  const code = textAt(sheet, row, columnOf(sheet, tab, 'code'));
  world.bearers[tab].set(tag, family ?? { family: tag, code, loose: false });
  return tag;
}

const PREFIX = { nominations: 'ĐC', guests: 'KM' } as const;

function fillPeople(world: World, tab: 'nominations' | 'guests', count: number): string[] {
  const { draw, host } = world;
  const sheet = sheetOf(host.workbook, tab);
  const codes: string[] = [];
  for (let row = 2; row < count + 2; row += 1) {
    fillRow(sheet, tab, row, draw);
    if (draw.chance(70)) {
      const code = `${PREFIX[tab]}-${'ACEFHKMPQR'.charAt(row % 10)}${String(row % 7) + '22'}`;
      put(sheet, row, columnOf(sheet, tab, 'code'), code);
      codes.push(code);
    }
    tagRow(world, tab, row);
  }
  return codes;
}

/** The register as an earlier check left it, for most of the codes, with decisions. */
function fillRegister(world: World, codes: readonly string[]): void {
  const { draw, host } = world;
  const sheet = sheetOf(host.workbook, 'delegates');
  let row = 2;
  for (const code of codes) {
    if (draw.chance(25)) continue;
    put(sheet, row, columnOf(sheet, 'delegates', 'code'), code);
    put(sheet, row, columnOf(sheet, 'delegates', 'decision'), draw.pick(DECISIONS));
    if (draw.chance(30)) put(sheet, row, columnOf(sheet, 'delegates', 'note'), `ghi chú ${String(row)}`);
    tagRow(world, 'delegates', row);
    row += 1;
  }
}

function fillReviews({ host, draw }: World): void {
  const sheet = sheetOf(host.workbook, 'reviews');
  ['Thôn Mỗ Đoạn', 'Thôn Bỉnh Di'].forEach((unit, i) => {
    put(sheet, i + 2, columnOf(sheet, 'reviews', 'unit'), unit);
    put(sheet, i + 2, columnOf(sheet, 'reviews', 'heldOn'), '10/8/2025');
    put(sheet, i + 2, columnOf(sheet, 'reviews', 'present'), draw.pick([20, 45]));
    put(sheet, i + 2, columnOf(sheet, 'reviews', 'minutes'), 'BB-01');
  });
}

/** The workbook of a seed: 5 to 15 nominations, some with codes, doubles among them, a register partly decided. */
export function makeWorld(template: Workbook, code: string, seed: number): World {
  const draw = drawFrom(seed);
  const host = createHost({
    code,
    today: TODAY,
    owner: OFFICER,
    doubts: doubtsOfRun(),
    workbook: copyWorkbook(template),
    uuid: makeUuid(draw),
  });
  const codes = new Set<string>();
  const bearers = { nominations: new Map(), guests: new Map(), delegates: new Map() };
  const world: World = {
    ...{
      code,
      host,
      draw,
      bearers,
      codes,
      story: [],
      tags: 0,
      unsettled: false,
      drifted: [],
      told: [],
      undone: [],
      watch: null,
    },
    ...{ copied: new Map(), retyped: new Map(), cleared: new Set() },
  };
  const given = [
    ...fillPeople(world, 'nominations', draw.between(5, 15)),
    ...fillPeople(world, 'guests', draw.between(0, 4)),
  ];
  fillRegister(world, given);
  fillReviews(world);
  for (const one of given) codes.add(one);
  return world;
}

export const eachTagged = (world: World, visit: (tab: TaggedTab, row: number, tag: string) => void): void => {
  for (const tab of TAGGED) {
    const sheet = sheetOf(world.host.workbook, tab);
    for (let row = 2; row <= sheet.rows.length; row += 1) {
      const tag = tagAt(sheet, row);
      if (tag !== '') visit(tab, row, tag);
    }
  }
};
