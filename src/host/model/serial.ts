const DAY = 86_400_000;
/** 1899-12-30, the day 0 of Sheets. */
const EPOCH = Date.UTC(1899, 11, 30);
const QUARTER = 900_000;
/** The last instant that a Date of ECMAScript can hold, in milliseconds, on either side of 1970. */
const LAST_INSTANT = 8.64e15;

const clocks = new Map<string, { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> }>();

function clockOf(zone: string) {
  const before = clocks.get(zone);
  if (before !== undefined) return before;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const clock = { format, offsets: new Map<number, number>() };
  clocks.set(zone, clock);
  return clock;
}

/** `GMT+7`, `GMT-03:30`, `+07:00`: zones that Java takes and this machine's Intl may not. */
function fixedOffset(zone: string): number | null {
  const parts = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return minutes * (parts[1] === '-' ? -60_000 : 60_000);
}

/**
 * Milliseconds that a zone's wall clock is ahead of UTC at an instant; NaN where there is no such instant. Throws a RangeError
 * on an unknown zone.
 */
function offsetAt(instant: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const { format, offsets } = clockOf(zone);
  if (!(Math.abs(instant) < LAST_INSTANT - QUARTER)) return NaN;
  const quarter = Math.floor(instant / QUARTER);
  const before = offsets.get(quarter);
  if (before !== undefined) return before;
  const at = quarter * QUARTER;
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(part.get(type));
  const year = part.get('era') === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  const offset = wall.getTime() - at;
  offsets.set(quarter, offset);
  return offset;
}

/** Wall time as milliseconds of a UTC date → the instant at which the zone's clocks show it. */
export function instantOfWall(wall: number, zone: string): number {
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

export const wallOfInstant = (instant: number, zone: string): number => instant + offsetAt(instant, zone);

/** A cell's serial number → the instant it means in the spreadsheet's zone, in milliseconds; NaN where no Date reaches it. */
export const instantOfSerial = (serial: number, zone: string): number =>
  instantOfWall(EPOCH + Math.round(serial * DAY), zone);

export const serialOfInstant = (instant: number, zone: string): number => (wallOfInstant(instant, zone) - EPOCH) / DAY;

/** Month 1 … 12; null when there is no such day. Serial 1 is 31/12/1899. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? Math.round((date.getTime() - EPOCH) / DAY) : null;
}

/** A serial number's wall time, as a Date whose UTC parts are to be read; an invalid one where no Date reaches it. */
export const wallDate = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));
