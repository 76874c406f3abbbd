import { EVERY_CALL } from './costs.js';
import { notImitated, spend } from './exception.js';
import { assertSignature } from './signatures.js';

const originals = new WeakMap<object, object>();

/** What JavaScript itself asks of any object; never Google's. */
const OF_THE_LANGUAGE = new Set([
  'constructor',
  'toString',
  'toJSON',
  'valueOf',
  'then',
  'hasOwnProperty',
  '$$typeof',
  'asymmetricMatch',
]);

/** The host's own object behind what the script holds. Typed by the caller, checked by `instanceof`. */
export function originalOf<T extends object>(given: unknown, kind: abstract new (...args: never[]) => T): T | null {
  const original = typeof given === 'object' && given !== null ? originals.get(given) : undefined;
  return original instanceof kind ? original : null;
}

/**
 * What the script gets to hold: only the methods and getters of the class (its fields are the host's own), with exactly the
 * arguments of `surface.ts`; everything else throws `not imitated: Range.xyz`.
 */
export function imitated<T extends object>(original: T, name: string, absent: readonly string[] = []): T {
  const proxy: T = new Proxy(original, {
    get(target, property) {
      if (typeof property === 'symbol' || OF_THE_LANGUAGE.has(property)) return languageMember(target, property, name);
      if (absent.includes(property)) return undefined;
      if (Object.hasOwn(target, property) || !(property in target)) throw notImitated(`${name}.${property}`);
      const member: unknown = Reflect.get(target, property, target);
      return isMethod(member) ? callable(member, target, proxy, `${name}.${property}`) : member;
    },
    set(_target, property) {
      throw notImitated(`setting ${name}.${String(property)}`);
    },
    has: (target, property) => property in target && !Object.hasOwn(target, property),
    ownKeys: () => [],
  });
  originals.set(proxy, original);
  return proxy;
}

function languageMember(target: object, property: string | symbol, name: string): unknown {
  if (property === 'toString') return () => name;
  if (property === 'toJSON' || property === 'then') return undefined;
  const member: unknown = Reflect.get(target, property, target);
  return member;
}

type Method = (...args: unknown[]) => unknown;

const isMethod = (member: unknown): member is Method => typeof member === 'function';

function callable(member: Method, target: object, proxy: object, what: string) {
  return (...args: unknown[]): unknown => {
    spend(EVERY_CALL);
    if (args.length !== member.length) {
      throw notImitated(`${what} with ${String(args.length)} arguments (surface.ts has ${String(member.length)})`);
    }
    assertSignature(what, args);
    const result: unknown = Reflect.apply(member, target, args);
    return result === target ? proxy : result;
  };
}

/** Plain data that Google hands over: what is there can be read and listed, what it lacks throws as above. */
export function plain<T extends object>(data: T, name: string): T {
  return new Proxy(Object.freeze(data), {
    get(target, property) {
      if (typeof property === 'symbol' || OF_THE_LANGUAGE.has(property) || Object.hasOwn(target, property)) {
        const member: unknown = Reflect.get(target, property, target);
        return member;
      }
      throw notImitated(`${name}.${property}`);
    },
    set(_target, property) {
      throw notImitated(`setting ${name}.${String(property)}`);
    },
  });
}
