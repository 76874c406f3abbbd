import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

const FOLDER = join(ROOT, 'docs', 'decisions');
const HEAD = `# Decisions

What was decided, why, and what it costs, oldest first. A new one takes the next number and the headings of the others; \`npm run docs\`
writes this list.

`;

/** @param {string} name */
function line(name) {
  const [, title, day] = /^# (.+)\n\n(\d{4}-\d\d-\d\d)\n/.exec(readFileSync(join(FOLDER, name), 'utf8')) ?? [];
  if (title === undefined || day === undefined) throw new Error(`docs/decisions/${name} has no title and day`);
  return `- [${name.slice(0, 4)}](${name}) ${title} (${day})`;
}

/** The list of what lies in the folder. */
export const makeDecisionsPage = () =>
  `${HEAD}${readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.+\.md$/.test(name))
    .sort()
    .map(line)
    .join('\n')}\n`;
