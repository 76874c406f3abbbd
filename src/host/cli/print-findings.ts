import type { DescribedFinding, Level } from './described-result.js';
import type { Terminal } from './terminal-output.js';
import { wrap } from './terminal-output.js';
import type { Words } from './cli-words.js';

/** How many findings of a unit are printed; the rest is in the workbook. */
const MOST_PER_UNIT = 4;

/** Shown elsewhere: steps and absent values have a chapter of their own, notes are counted only. */
const isPrinted = ({ code, level }: DescribedFinding): boolean =>
  level !== 'info' && !/^step\.(overdue|dueSoon|doneLate)$/.test(code) && code !== 'composition.absent';

const counted = (findings: readonly DescribedFinding[], level: Level): number =>
  findings.filter((finding) => finding.level === level).length;

interface Group {
  readonly unit: string | null;
  readonly findings: readonly DescribedFinding[];
}

/** By unit: units with most errors first, then with most warnings; in a unit errors first, else as in the workbook. */
function groupByUnit(findings: readonly DescribedFinding[]): Group[] {
  const units = [...new Set(findings.map(({ unit }) => unit))];
  const groups = units.map((unit) => {
    const own = findings.filter((finding) => finding.unit === unit);
    const errors = own.filter(({ level }) => level === 'error');
    return { unit, findings: [...errors, ...own.filter(({ level }) => level !== 'error')] };
  });
  const weight = ({ findings: own }: Group) => counted(own, 'error') * 10_000 + counted(own, 'warning');
  return groups.sort((one, other) => weight(other) - weight(one));
}

function findingLines(finding: DescribedFinding, words: Words['findings'], { width, paint }: Terminal): string[] {
  const isError = finding.level === 'error';
  const mark = isError ? paint('red', '✗') : paint('yellow', '!');
  const { row, message } = finding;
  const { tab, column } = finding.where;
  const named = column === '' || message.includes(column) ? null : column;
  const place = tab === '' ? '' : `${words.place(tab, row, named)}: `;
  const lines = [`    ${mark} ${wrap(`${place}${message}`, width - 6, '      ')}`];
  if (isError && finding.fix !== '')
    lines.push(`      ${paint('dim', wrap(`→ ${finding.fix}`, width - 6, '        '))}`);
  return lines;
}

export function printFindings(
  findings: readonly DescribedFinding[],
  workbook: string,
  all: Words,
  terminal: Terminal,
): string[] {
  const words = all.findings;
  const { paint } = terminal;
  const counts = words.counts(counted(findings, 'error'), counted(findings, 'warning'), counted(findings, 'info'));
  const title = paint('bold', words.title);
  if (findings.length === 0) return [title, `  ${paint('green', words.none)}`];
  const lines = [`${title}  ${counts}`];
  for (const group of groupByUnit(findings.filter(isPrinted))) {
    const of = words.groupCounts(counted(group.findings, 'error'), counted(group.findings, 'warning'));
    lines.push(`  ${paint('bold', group.unit ?? words.noUnit)} ${paint('dim', `(${of})`)}`);
    const shown = group.findings.slice(0, MOST_PER_UNIT);
    lines.push(...shown.flatMap((finding) => findingLines(finding, words, terminal)));
    const rest = group.findings.length - shown.length;
    if (rest > 0) lines.push(`      ${paint('dim', words.more(rest))}`);
  }
  return [...lines, `  ${paint('dim', words.readAll(workbook))}`];
}
