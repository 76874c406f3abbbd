import type { Call } from '../../src/host/execution/call-log.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { findColumn, sheetOf } from './grid.js';
import { typedCell } from './people.js';
import { editSomething } from './edits.js';
import { Readings } from './readings.js';
import { keepCopy } from './state.js';
import { HAMLET_HEAD } from './template.js';
import { Watch, type Allow } from './watch.js';
import {
  adopt,
  findCodeFaults,
  findForeignStatuses,
  findRegisterFaults,
  findWrongStatuses,
  type Broken,
} from './verify.js';
import { lastRow, makeWorld, type World } from './world.js';
import { formatA1 } from '../../src/host/model/area.js';

/** How other people act while the script runs. */
type Pace = 'seldom' | 'storm';

/** Runs a job of the script quietly; its message when it did not end well. */
function validate({ host }: World): string | null {
  const ran = host.run('runJob', ['validateDelegates', '{}']);
  if (!ran.ok) return ran.error.message;
  const { ok, message } = JSON.parse(String(ran.value)) as { ok: boolean; message?: string };
  return ok ? null : (message ?? 'failed');
}

/** What somebody is told beside the sheet of cells that the answer to their edit has hit. */
const toldOfEdit = ({ host: { toasts } }: World, since: number): boolean =>
  toasts.slice(since).some(({ message }) => /Lịch sử phiên bản|vốn là công thức/.test(message));

/** Somebody types into a row of Đề cử, and the script answers in the row; not null when it left codes to the next check. */
function typeAndAnswer(world: World, key: string, value: string | number): string | null {
  const sheet = sheetOf(world.host.workbook, 'nominations');
  const row = world.draw.between(2, Math.max(2, lastRow(world, 'nominations')));
  const column = findColumn(sheet, 'nominations', key);
  if (column === null) return null;
  const a1 = formatA1({ row, column: column + 1, rows: 1, columns: 1 });
  if (world.draw.chance(80)) world.host.person(HAMLET_HEAD).type(sheet.name, a1, String(value));
  else world.host.person(HAMLET_HEAD).paste(sheet.name, a1, [[String(value)], [String(value)], [String(value)]]);
  return Number(world.host.workbook.documentProperties['codesUnderWay.nominations'] ?? 0) > 0 ? 'unsettled' : null;
}

const WATCHED = ['nominations', 'guests', 'reviews', 'delegates', 'composition'] as const;

/** Lets other people act before calls; answers how to end it, with what the script has changed of what they filled. */
function interfere(world: World, readings: Readings | null, pace: Pace | null): (allow?: Allow) => Broken[] {
  const { draw, host } = world;
  const chance = pace === null ? 0 : pace === 'storm' ? 40 : 8;
  let left = pace === 'storm' ? 60 : draw.between(1, 4);
  const watch = new Watch(host.workbook, WATCHED);
  world.watch = watch;
  const stop = host.calls.beforeCall((call: Call) => {
    if (left > 0 && draw.chance(chance)) {
      world.story.push(`  ${editSomething(world)}`);
      left -= 1;
    }
    world.story.push(`${call.action}: ${call.what}`);
    readings?.note(call.what);
  });
  return (allow) => {
    stop();
    world.watch = null;
    const differences = watch.differences(allow);
    for (const undo of world.undone.splice(0).reverse()) undo();
    return differences;
  };
}

/** Codes beside the wrong rows. */
function judgeCodes(world: World, atRest: boolean): Broken[] {
  const faults = findCodeFaults(world, atRest);
  if (!world.unsettled) return faults;
  world.drifted.push(...faults);
  return [];
}

/** One action of the script under interference; what is wrong right after it. */
function act(world: World, pace: Pace): Broken[] {
  const broken: Broken[] = [];
  const readings = new Readings(world);
  world.retyped.clear();
  const editing = world.draw.chance(30);
  if (editing) readings.allowShown();
  const [key, value] = typedCell(world.draw);
  const stop = interfere(world, readings, pace);
  const toasts = world.host.toasts.length;
  const said = editing ? typeAndAnswer(world, key, value) : validate(world);
  if (said !== null || !readings.hasRead) readings.allowShown();
  const foreign = findForeignStatuses(world, readings);
  const changed = stop((_, __, before, now) => editing && now === String(value) && before !== now);
  if (said?.includes('Lịch sử phiên bản') === true || toldOfEdit(world, toasts)) world.told.push(...changed);
  else broken.push(...changed);
  // Where nobody leaves it in peace it says so; the next check puts right what people have not copied or retyped meanwhile.
  if (said !== null) world.unsettled = true;
  const codes = said === null ? judgeCodes(world, false) : [];
  return [...broken, ...foreign, ...codes];
}

/** Makes one call of the next action fail, once; or Google stops the action there for its time, so that nothing of it runs any more. */
function letDie({ draw, host: { calls }, story }: World): void {
  let left = draw.between(1, 40);
  if (draw.chance(33)) {
    story.push(`  is stopped at its call ${String(left)}`);
    calls.stopAt(left);
    return;
  }
  calls.failWhen(({ what }) => {
    left -= 1;
    if (left === 0) story.push(`  dies at ${what}`);
    return left === 0;
  });
}

/** An action that dies at one of its calls, other people acting or not. */
function dieSomewhere(world: World, pace: Pace | null): Broken[] {
  const stop = interfere(world, null, pace);
  letDie(world);
  validate(world);
  world.host.calls.failNever();
  world.host.calls.stopAt(Infinity);
  const changed = stop();
  if (pace === null) return changed;
  world.unsettled = true;
  world.drifted.push(...changed);
  return [];
}

/** What is wrong after an action that nobody disturbs. */
function rest(world: World): Broken[] {
  const stop = interfere(world, null, null);
  const failed = validate(world);
  const found = [
    ...stop(),
    ...(failed === null ? [] : [`the undisturbed check answers «${failed}»`]),
    ...findWrongStatuses(world),
    ...judgeCodes(world, true),
    ...findRegisterFaults(world),
  ];
  adopt(world);
  return found;
}

/** What became of one schedule. */
export interface Outcome {
  readonly broken: readonly Broken[];
  /** See `World.unsettled`. */
  readonly unsettled: boolean;
  readonly drifted: readonly Broken[];
  /** See `World.told`. */
  readonly told: readonly Broken[];
  readonly story: readonly string[];
}

/** An action that dies while nobody else is there; run again, it leaves what one clean run leaves. */
function dieAlone(world: World): Broken[] {
  const copy = keepCopy(world);
  const broken = [...dieSomewhere(world, null), ...rest(world)];
  return [...broken, ...copy.differences()];
}

/** Runs the schedule of a seed; everything that broke, nothing when all is well. */
export function runSchedule(template: Workbook, code: string, seed: number): Outcome {
  const world = makeWorld(template, code, seed);
  const { draw } = world;
  const broken: Broken[] = [];
  if (draw.chance(30)) broken.push(...rest(world));
  for (let actions = draw.chance(40) ? 2 : 1; actions > 0; actions -= 1) {
    const pace = draw.chance(15) ? 'storm' : 'seldom';
    const kind = draw.between(1, 8);
    broken.push(...(kind === 1 ? dieAlone(world) : kind === 2 ? dieSomewhere(world, pace) : act(world, pace)));
  }
  const { unsettled } = world;
  broken.push(...rest(world));
  return { broken, unsettled, drifted: world.drifted, told: world.told, story: world.story };
}
