import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../paths.mjs';

/** @typedef {{ source: string, dependencies: { resolved: string }[] }} Module */
/** @typedef {Map<string, Set<string>>} Arrows from a room to those it needs */

/** @returns {Module[]} every file of src with what it imports, types too */
function readImports() {
  const depcruise = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [depcruise, 'src', '--output-type', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).modules;
}

/**
 * @param {readonly Module[]} modules
 * @param {(file: string) => string | null} roomOf null for what is not in the picture
 */
function findArrows(modules, roomOf) {
  /** @type {Arrows} */
  const arrows = new Map();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    if (from === null) continue;
    const needed = arrows.get(from) ?? new Set();
    arrows.set(from, needed);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to !== null && to !== from) needed.add(to);
    }
  }
  return arrows;
}

/** @param {Arrows} arrows @param {string} from @param {string} to whether there is a way besides the arrow itself */
function isRoundabout(arrows, from, to) {
  const seen = new Set([from]);
  const waiting = [...(arrows.get(from) ?? [])].filter((next) => next !== to);
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    waiting.push(...(arrows.get(room) ?? []));
  }
  return false;
}

/** Arrows that follow from others are left out, or nothing could be seen. @param {Arrows} arrows */
function reduce(arrows) {
  const few = new Map([...arrows].map(([from, to]) => [from, new Set(to)]));
  for (const [from, needed] of few) {
    for (const to of [...needed].sort()) if (isRoundabout(few, from, to)) needed.delete(to);
  }
  return few;
}

/** @param {string} room */
const idOf = (room) => room.replace(/\W/g, '_');

/** @param {Arrows} arrows */
function drawMermaid(arrows) {
  const rooms = [...arrows.keys()].sort();
  const lines = [...reduce(arrows)].flatMap(([from, needed]) =>
    [...needed].map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  const names = rooms.map((room) => `  ${idOf(room)}["${room}"]`);
  return ['```mermaid', 'flowchart TD', ...names, ...lines.sort(), '```'].join('\n');
}

/** `main.ts` and `main-edit-trigger.ts` are one door; the build puts the templates behind a name of its own. @param {string} file */
function roomOf(file) {
  if (file === 'virtual:templates') return 'templates';
  if (!file.startsWith('src/')) return null;
  return /^src\/([\w-]+)\//.exec(file)?.[1] ?? /^src\/([a-z]+)/.exec(file)?.[1] ?? null;
}

/** A rule has a floor of its own. @param {string} file */
const floorOf = (file) => /^src\/core\/((?:rules\/)?[\w-]+)(?=\/|\.ts$)/.exec(file)?.[1] ?? null;

/** The pictures by the name that the page gives their place. */
export function drawRooms() {
  const modules = readImports();
  return { rooms: drawMermaid(findArrows(modules, roomOf)), core: drawMermaid(findArrows(modules, floorOf)) };
}
