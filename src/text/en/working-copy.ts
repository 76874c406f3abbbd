import type { workingCopy as vietnamese } from '../vi/working-copy.js';

/** What the command line says of the working copy, in which a page keeps what people do. */
export const workingCopy: typeof vietnamese = {
  moment: (time, day) => `${time} on ${day}`,
  savesTo: (place) => `What is changed on the page is saved by itself to ${place}; your file stays as it is.`,
  goesOn: (place, moment, anew) =>
    `Going on from the working copy ${place}, saved at ${moment}. To begin anew run: ${anew}`,
  setAside: (aside) => `The former working copy is kept under the name ${aside}.`,
  notCounted: (place, moment) =>
    `The working copy ${place} (saved at ${moment}) does not count: --once checks the file that was named.`,
  inUse: (file, url) =>
    `“${file}” is being worked on in another window${url === '' ? '' : ` (the page ${url})`}. Use that page, or press Ctrl+C in that window and run this command again.`,
  changed: (file, place, moment) =>
    `“${file}” has changed (or is another file of that name) since the working copy ${place}, saved at ${moment}, was begun. Neither is used yet; choose:`,
  chooseAnew: (command) => `  the file as it is now, the working copy kept under another name:  ${command}`,
  chooseContinue: (command) => `  the working copy, without the changed file:                       ${command}`,
  damaged: (anew) =>
    `That is the working copy. To begin anew from the file (this one is kept under another name): ${anew}`,
  keptForeign: (aside) =>
    `Another program saved into the working copy; that file is kept under the name ${aside}, and this page goes on saving.`,
  remade: (folder) =>
    `The folder ${folder} was deleted meanwhile; it is there again with the working copy, without the other results.`,
  saved: (place) => `Saved to ${place}.`,
  notSaved: 'The last changes could not be saved.',
  rescued: (path) => `They are in ${path} for now: copy that file to a place of your own.`,
  stopAnyway: 'The page still runs and tries again. Press Ctrl+C once more to stop without saving.',
};
