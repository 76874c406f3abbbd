/** A formula of a colour rule as a tree. References keep which of their parts are fixed by `$`. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'cell'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'negate'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

export interface Reference {
  readonly letters: string;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** By how tightly they bind, loosest first. */
const OPERATORS = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/']] as const;
export type Operator = (typeof OPERATORS)[number][number];

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Za-z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|([A-Za-z][A-Za-z0-9.]*)|(<>|<=|>=|[-=<>&+*/(),;]))/y;

/** Rules of people are far smaller; one beyond that would be read by every question of the page, or break it off. */
const MOST_TOKENS = 1000;
const DEEPEST = 60;

/** Reads a formula of cells of its own tab, literals, operators and calls; null for what is beyond that. */
export function parseFormula(formula: string): Formula | null {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const tree = reader.read(0);
  return tree !== null && reader.atEnd() ? tree : null;
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    if (tokens.push(found[0].trim()) > MOST_TOKENS) return null;
  }
  return tokens;
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  atEnd = (): boolean => this.at === this.tokens.length;

  read(level: number): Formula | null {
    const operators: readonly Operator[] | undefined = OPERATORS[level];
    if (operators === undefined) return this.readOne();
    let left = this.read(level + 1);
    for (;;) {
      const operator = operators.find((one) => one === this.tokens[this.at]);
      if (left === null || operator === undefined) return left;
      this.at += 1;
      const right = this.read(level + 1);
      left = right === null ? null : { kind: 'binary', operator, left, right };
    }
  }

  /** What stands in brackets or behind a sign lies one deeper. */
  private readOne(): Formula | null {
    if (this.depth === DEEPEST) return null;
    this.depth += 1;
    const one = this.readInside();
    this.depth -= 1;
    return one;
  }

  private readInside(): Formula | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at += 1;
    if (token === '-') {
      const of = this.readOne();
      return of === null ? null : { kind: 'negate', of };
    }
    if (token === '(') {
      const inner = this.read(0);
      return this.take(')') ? inner : null;
    }
    return literalOf(token) ?? referenceOf(token) ?? this.readCall(token);
  }

  private readCall(name: string): Formula | null {
    if (!/^[A-Za-z]/.test(name) || !this.take('(')) return null;
    const args: Formula[] = [];
    if (this.take(')')) return { kind: 'call', name: name.toUpperCase(), args };
    do {
      const arg = this.read(0);
      if (arg === null) return null;
      args.push(arg);
    } while (this.take(',') || this.take(';'));
    return this.take(')') ? { kind: 'call', name: name.toUpperCase(), args } : null;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }
}

function literalOf(token: string): Formula | null {
  if (token.startsWith('"')) return { kind: 'literal', value: token.slice(1, -1).replaceAll('""', '"') };
  if (/^\d/.test(token)) return { kind: 'literal', value: Number(token) };
  return /^(true|false)$/i.test(token) ? { kind: 'literal', value: token.toLowerCase() === 'true' } : null;
}

function referenceOf(token: string): Formula | null {
  const parts = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(token);
  if (parts === null) return null;
  const [, fixedColumn, letters = '', fixedRow, row] = parts;
  const reference = { letters, row: Number(row), fixedColumn: fixedColumn === '$', fixedRow: fixedRow === '$' };
  return { kind: 'cell', reference };
}
