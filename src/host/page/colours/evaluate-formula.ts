import { columnNumber } from '../../model/area.js';
import type { Formula, Operator, Reference } from './parse-formula.js';

type Value = string | number | boolean;

/** Thrown inside, told as null outside: the rule says something that this page cannot work out. */
class Unknown extends Error {}

/** What a formula asks of the sheet: a cell's value by row and column; an error cell or an uncomputed formula is null. */
export type CellLookup = (row: number, column: number) => Value | null;

interface Scope {
  readonly cell: CellLookup;
  readonly today: number;
  /** How far the cell in question is from the one the formula is written for. */
  readonly down: number;
  readonly right: number;
}

/** Whether a rule colours a cell, or null when it uses something beyond this small part of Sheets' language. */
export function holds(formula: Formula, scope: Scope): boolean | null {
  try {
    return isTrue(valueOf(formula, scope));
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function valueOf(formula: Formula, scope: Scope): Value {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'cell':
      return cellOf(formula.reference, scope);
    case 'negate':
      return -numberOf(valueOf(formula.of, scope));
    case 'call':
      return callOf(formula.name, formula.args, scope);
    case 'binary':
      return combine(formula.operator, valueOf(formula.left, scope), valueOf(formula.right, scope));
  }
}

function cellOf(reference: Reference, scope: Scope): Value {
  const row = reference.row + (reference.fixedRow ? 0 : scope.down);
  const column = columnNumber(reference.letters) + (reference.fixedColumn ? 0 : scope.right);
  const value = scope.cell(row, column);
  if (value === null) throw new Unknown();
  return value;
}

function callOf(name: string, args: readonly Formula[], scope: Scope): Value {
  const [first, ...rest] = args.map((arg) => valueOf(arg, scope));
  if (name === 'TODAY' && first === undefined) return scope.today;
  if (first === undefined) throw new Unknown();
  if (name === 'AND') return [first, ...rest].every(isTrue);
  if (name === 'OR') return [first, ...rest].some(isTrue);
  if (rest.length > 0) throw new Unknown();
  switch (name) {
    case 'LEN':
      return textOf(first).length;
    case 'N':
      return typeof first === 'string' ? 0 : numberOf(first);
    case 'NOT':
      return !isTrue(first);
    case 'TRIM':
      return textOf(first).trim().replace(/ +/g, ' ');
    case 'ISNUMBER':
      return typeof first === 'number';
    case 'ISTEXT':
      return typeof first === 'string' && first !== '';
    case 'ISBLANK':
      return first === '';
    default:
      throw new Unknown();
  }
}

function combine(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      return numberOf(left) / numberOf(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
  }
}

/** As Sheets orders them: numbers before text before booleans, text without case; a blank is 0 or '' as the other side asks. */
function compare(left: Value, right: Value): number {
  const [a, b] = [blankAs(left, right), blankAs(right, left)];
  const rank = (value: Value) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return order(a.toLowerCase(), b.toLowerCase());
  return order(a, b);
}

const order = (a: Value, b: Value): number => (a === b ? 0 : a < b ? -1 : 1);
const blankAs = (value: Value, other: Value): Value => (value === '' && typeof other === 'number' ? 0 : value);
const textOf = (value: Value): string => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
const isTrue = (value: Value): boolean => (typeof value === 'string' ? false : Boolean(value));

function numberOf(value: Value): number {
  if (value === '') return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new Unknown();
  return number;
}
