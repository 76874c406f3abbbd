import { TABS } from '../../src/core/contract/tabs.js';
import { codeKey } from '../../src/core/people/code-key.js';
import { columnOf, findColumn, readGrids, sheetOf, tagsOf, textAt } from './grid.js';
import { expectStatuses, type Readings } from './readings.js';
import { eachTagged, type World } from './world.js';

/** What is wrong, in a sentence for whoever replays the seed. */
export type Broken = string;

/** State and advice of a row; null for one whose column somebody has renamed or deleted. */
function wordsAt(world: World, row: number): (string | null)[] {
  const sheet = sheetOf(world.host.workbook, 'nominations');
  return (['check', 'toFix'] as const).map((key) => {
    const column = findColumn(sheet, 'nominations', key);
    return column === null ? null : textAt(sheet, row, column);
  });
}

/** Whether a row shows such words, as far as it shows any: somebody may have deleted a column that we made anew, blank as yet. */
const shows = (words: readonly (string | null)[], said: string): boolean => {
  const due = said.split('\n');
  return words.every((word, i) => word === null || word === '' || word === due[i]);
};

/** Words that may stand beside a row: by a reading of it, or of the row it was copied from. */
function allowedAt(
  world: Pick<World, 'copied'>,
  readings: Pick<Readings, 'allowed'>,
  tag: string | undefined,
): string[] {
  if (tag === undefined) return [];
  return [...(readings.allowed.get(tag) ?? []), ...allowedAt(world, readings, world.copied.get(tag))];
}

/** No words beside a row but those that some reading of it gives, or none. */
export function findForeignStatuses(world: World, readings: Readings): Broken[] {
  const broken: Broken[] = [];
  eachTagged(world, (tab, row, tag) => {
    if (tab !== 'nominations') return;
    const words = wordsAt(world, row);
    const allowed = allowedAt(world, readings, tag);
    if (!['\n', ...allowed].some((said) => shows(words, said)))
      broken.push(`row ${row} (${tag}) says «${words.join('\n')}», not one of «${allowed.join('» «')}»`);
  });
  return broken;
}

/** At rest every row says exactly what is right. */
export function findWrongStatuses(world: World): Broken[] {
  const raw = readGrids(world.host.workbook, [
    'settings',
    'units',
    'lists',
    'reviews',
    'guests',
    'delegates',
    'nominations',
  ]);
  const expected = expectStatuses(raw);
  const rows = raw.nominations?.cells.length ?? 0;
  return Array.from({ length: Math.max(0, rows - 1) }, (_, i) => i + 2).flatMap((row) => {
    const [words, due] = [wordsAt(world, row), expected.get(row) ?? '\n'];
    return words.join('\n') === due ? [] : [`at rest row ${row} says «${words.join('\n')}» instead of «${due}»`];
  });
}

/** Whether a row of a family of copies is gone. */
function isThinned(world: World, family: string): boolean {
  const tags = new Set(tagsOf(world.host.workbook, 'nominations'));
  return [...world.bearers.nominations].some(([tag, bearer]) => bearer.family === family && !tags.has(tag));
}

/** What the officer has filled in a row of the register. */
function decidedAt(world: World, row: number): string {
  const sheet = sheetOf(world.host.workbook, 'delegates');
  const columns = ['decision', 'note'].flatMap((key) => findColumn(sheet, 'delegates', key) ?? []);
  return columns.map((column) => textAt(sheet, row, column)).join('\n');
}

/** Whether a code stands beside what the officer has filled in here, in this row or in one that says the same. */
function isRegisteredAlike(world: World, row: number, code: string): boolean {
  const said = decidedAt(world, row);
  const sheet = sheetOf(world.host.workbook, 'delegates');
  const column = columnOf(sheet, 'delegates', 'code');
  return (
    said.trim() === '' ||
    sheet.rows.some((_, i) => textAt(sheet, i + 1, column) === code && decidedAt(world, i + 1) === said)
  );
}

/** Codes stay with their nominee, new ones are new, and only copies share one. `atRest`: everybody has one. */
export function findCodeFaults(world: World, atRest: boolean): Broken[] {
  const broken: Broken[] = [];
  const families = new Map<string, string>();
  const copied = new Set([...world.copied.keys()].map((tag) => world.bearers.nominations.get(tag)?.family));
  const borne = new Set<string>();
  const astray: (readonly [family: string, Broken])[] = [];
  eachTagged(world, (tab, row, tag) => {
    const sheet = sheetOf(world.host.workbook, tab);
    const code = textAt(sheet, row, columnOf(sheet, tab, 'code'));
    const bearer = world.bearers[tab].get(tag);
    if (bearer === undefined || (tab === 'delegates' && isRegisteredAlike(world, row, bearer.code))) return;
    const where = `${TABS[tab].vi} row ${row} (${tag})`;
    // Of a row and its copy nobody can tell which is which, once the copy was made while the code was elsewhere.
    if (code === bearer.code) borne.add(bearer.family);
    else if (bearer.code !== '' && !bearer.loose)
      astray.push([bearer.family, `${where} bears «${code}» instead of ${bearer.code}`]);
    if (tab === 'delegates') return;
    if (code !== '' && code !== bearer.code && world.codes.has(code)) broken.push(`${where} bears ${code}, somebody's`);
    const family = families.get(code) ?? bearer.family;
    if (code !== '' && family !== bearer.family) broken.push(`${where} shares ${code} with ${family}`);
    families.set(code, family);
    if (atRest && code === '' && textAt(sheet, row, columnOf(sheet, tab, 'name')) !== '')
      broken.push(`${where} has no code at rest`);
  });
  // Of a row and its copy nobody can tell which is which: one of them must bear the code, unless one was deleted.
  const lost = astray.filter(([family]) => !copied.has(family) || !(borne.has(family) || isThinned(world, family)));
  return [...lost.map(([, said]) => said), ...broken];
}

/** Everybody has one row in the register, with name, unit and class beside the code. */
export function findRegisterFaults(world: World): Broken[] {
  const { workbook } = world.host;
  const register = sheetOf(workbook, 'delegates');
  const at = (key: string) => columnOf(register, 'delegates', key);
  const rows = new Map<string, number[]>();
  for (let row = 2; row <= register.rows.length; row += 1) {
    const key = codeKey(textAt(register, row, at('code')));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const broken: Broken[] = [];
  eachTagged(world, (tab, row) => {
    if (tab === 'delegates') return;
    const sheet = sheetOf(workbook, tab);
    const code = textAt(sheet, row, columnOf(sheet, tab, 'code'));
    if (code === '') return;
    const own = rows.get(codeKey(code)) ?? [];
    if (own.length !== 1) broken.push(`${code} has ${String(own.length)} rows in the register`);
  });
  return broken;
}

/** What stands at rest is what must go on standing. */
export function adopt(world: World): void {
  world.copied.clear();
  world.unsettled = false;
  eachTagged(world, (tab, row, tag) => {
    const sheet = sheetOf(world.host.workbook, tab);
    const code = textAt(sheet, row, columnOf(sheet, tab, 'code'));
    world.bearers[tab].set(tag, { family: code === '' ? tag : code, code, loose: false });
    world.codes.add(code);
  });
}
