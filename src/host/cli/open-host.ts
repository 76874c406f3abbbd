import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHost } from '../stand-in/create-host.js';
import { diskTroubleOf } from '../disk/disk-trouble.js';
import { keepDocument } from '../disk/keep-document.js';
import type { Host } from '../stand-in/host.js';
import type { OnComputer } from '../model/on-computer.js';
import type { OpenedFile } from '../xlsx/input-file.js';
import { readBundle } from './bundle-files.js';
import type { Command } from './command-context.js';
import { copyName } from './former-work.js';
import { typeInSample } from './open-sample.js';
import { setUp } from './run-jobs.js';

/** The workbook is the working copy's, and documents go beside it. */
function onComputer(command: Command): OnComputer {
  const { options, world } = command;
  const folder = resolve(world.folder, options.out);
  return {
    url: pathToFileURL(join(folder, copyName(command))).href,
    keepDocument: (name, bytes) => {
      try {
        return join(options.out, keepDocument(folder, name, bytes));
      } catch (error) {
        if (diskTroubleOf(error) === null) throw error;
        return null;
      }
    },
  };
}

/** A host over the person's workbook, or over the sample: an empty one, set up, with its rows typed in. */
export function openHost(opened: OpenedFile | null, command: Command): Host {
  const { options, world, words, terminal } = command;
  const { code, html, timeZone, scopes } = readBundle(world.bundle);
  const bundle = { code, html, scopes, scriptTimeZone: timeZone };
  const start = { ...bundle, asOf: options.today, onComputer: onComputer(command) };
  if (opened !== null) return createHost({ ...start, workbook: opened.workbook });
  terminal.progress(words.progress.sample);
  const host = createHost(start);
  setUp(host, options);
  typeInSample(host);
  return host;
}
