import type { Host } from '../stand-in/host.js';
import type { ServedPage } from '../page/serve.js';
import type { MadeDocument } from '../page/page-session.js';
import { servePage } from '../page/serve.js';
import type { Keeper } from '../working-copy/keeper.js';
import type { Command } from './command-context.js';
import { plainText } from './shown-text.js';
import { rescue } from './rescue.js';

/** How many ports after the asked one are tried. */
const MORE_PORTS = 20;
const DONE = 0;
const NOT_SAVED = 2;

export interface Serving {
  readonly title: string;
  readonly keeper: Keeper;
  readonly key: string;
  /** Which work it is, over restarts too. */
  readonly work: string;
  /** What the start of the command has made. */
  readonly documents: readonly MadeDocument[];
  /** Called when the page can be opened. */
  readonly onServed: (url: string) => void;
}

async function serve(
  host: Host,
  { onServed, ...serving }: Serving,
  { options, words, terminal }: Command,
): Promise<ServedPage> {
  const { port, language } = options;
  const page = await servePage(host, { port, morePorts: MORE_PORTS, language, ...serving });
  const taken = Number(new URL(page.url).port);
  if (taken !== port) terminal.warn(words.warnings.portTaken(port, taken));
  onServed(page.url);
  return page;
}

/** Puts the last changes on the disk; where that fails, elsewhere; where that fails too, only a second Ctrl+C gives them up. */
async function saveAtLast(keeper: Keeper, { words, terminal, world }: Command): Promise<number> {
  if (await keeper.flush()) {
    if (keeper.state.kind === 'saved') terminal.line(plainText(words.work.saved(keeper.place)));
    return DONE;
  }
  terminal.error(words.work.notSaved);
  const rescued = await rescue(keeper);
  terminal.error(rescued === null ? words.work.stopAnyway : plainText(words.work.rescued(rescued)));
  if (rescued === null) await world.stopped();
  return NOT_SAVED;
}

/** Serves the page until the person has had enough; answers the exit code. */
export async function serveUntilStopped(host: Host, serving: Serving, command: Command): Promise<number> {
  const { words, terminal, world } = command;
  const page = await serve(host, serving, command);
  terminal.line();
  terminal.line(plainText(words.work.savesTo(serving.keeper.place)));
  terminal.line(words.served(page.address));
  await world.stopped();
  // While the page still answers: who has it open can fetch the file there if the disk does not take it.
  const code = await saveAtLast(serving.keeper, command);
  await page.close();
  await serving.keeper.flush();
  return code;
}
