import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './paths.mjs';

// npm run doubts: the tests of every act at the other end of each doubt about Google (src/host/doubts.ts), one after another.

const source = readFileSync(join(ROOT, 'src', 'host', 'doubts.ts'), 'utf8');
const ends = [...source.matchAll(/^ {2}(\w+): \{[^}]*?ends: \['\w+', '(\w+)'\]/gm)].map(
  ([, name, end]) => `${name}=${end}`,
);
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

const failed = ends.filter((DOUBTS) => {
  const { status } = spawnSync(
    process.execPath,
    [jest, 'test/actions', 'test/bundle', '--silent', '--reporters=summary'],
    {
      cwd: ROOT,
      env: { ...process.env, DOUBTS },
      stdio: 'ignore',
    },
  );
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${DOUBTS}`);
  return status !== 0;
});
process.exitCode = ends.length > 0 && failed.length === 0 ? 0 : 1;
