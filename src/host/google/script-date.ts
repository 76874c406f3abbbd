import { instantOfWall, wallOfInstant } from '../model/serial.js';
import type { Kernel } from './kernel.js';

type Parts = [
  year: number,
  month: number,
  day?: number,
  hours?: number,
  minutes?: number,
  seconds?: number,
  ms?: number,
];

const GETTERS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const SETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** A text that says its zone, or a date alone, which ECMAScript reads as UTC. */
const SAYS_ZONE = /(?:z|[+-]\d\d:?\d\d|gmt|utc)\)?\s*$|^[+-]?\d{4,6}-\d\d(?:-\d\d)?$/i;

function wallOf(parts: Parts): number {
  const wall = Date.UTC(...parts);
  return wall;
}

/**
 * Date as scripts have it: `new Date()` is the host's clock, and `getDate()`, `getHours()`, `new Date(2025, 7, 15)` use the
 * script's time zone, which is not the spreadsheet's and not this machine's. The context's own Date stays untouched.
 */
export function makeScriptDate(kernel: Kernel): DateConstructor {
  const Native = Date;
  const zone = kernel.scriptTimeZone;
  const readText = (text: string): number => {
    const native = new Native(text);
    if (Number.isNaN(native.getTime()) || SAYS_ZONE.test(text)) return native.getTime();
    return instantOfWall(native.getTime() - native.getTimezoneOffset() * 60_000, zone);
  };
  const instant = (args: unknown[]): number => {
    const [first] = args;
    if (args.length === 0) return kernel.now();
    if (args.length > 1) return instantOfWall(wallOf(args.map(Number) as Parts), zone);
    if (typeof first === 'string') return readText(first);
    return first instanceof Native ? first.getTime() : Number(first);
  };
  class ScriptDate extends Native {
    constructor(...args: unknown[]) {
      super(instant(args));
    }

    static override now(): number {
      return kernel.now();
    }

    static override parse(text: string): number {
      return readText(text);
    }

    override getTimezoneOffset(): number {
      return (this.getTime() - wallOfInstant(this.getTime(), zone)) / 60_000;
    }
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  localMethods(ScriptDate.prototype, Native, zone);
  return ScriptDate as unknown as DateConstructor;
}

function localMethods(prototype: object, Native: DateConstructor, zone: string): void {
  const wallDate = (at: Date): Date => new Native(Number.isNaN(at.getTime()) ? NaN : wallOfInstant(at.getTime(), zone));
  for (const part of GETTERS) {
    Object.defineProperty(prototype, `get${part}`, {
      value(this: Date) {
        return wallDate(this)[`getUTC${part}`]();
      },
    });
  }
  for (const part of SETTERS) {
    Object.defineProperty(prototype, `set${part}`, {
      value(this: Date, ...numbers: [number]) {
        const wall = wallDate(this);
        wall[`setUTC${part}`](...numbers);
        return this.setTime(instantOfWall(wall.getTime(), zone));
      },
    });
  }
  const show = (at: Date) => {
    const wall = wallDate(at);
    return Number.isNaN(wall.getTime())
      ? 'Invalid Date'
      : `${wall.toISOString().slice(0, -5).replace('T', ' ')} ${zone}`;
  };
  Object.defineProperty(prototype, 'toString', {
    value(this: Date) {
      return show(this);
    },
  });
}
