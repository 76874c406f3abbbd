import { formatDay } from '../speech/format.js';
import type { lock as vi } from '../vi/lock.js';
import { glossed } from './glossed.js';

/** What the add-in says about locking the list, replacing people, opening it again and erasing personal data. */
export const lock: typeof vi = ({ tab, column, caption, value }) => ({
  items: {
    number: 'Lock number',
    lockedAt: 'Locked at',
    approver: 'Approved by',
    decision: 'Decision number',
    decidedOn: 'Decided on',
    count: 'Approved delegates',
    fingerprint: 'Fingerprint (to compare with documents)',
    openedAt: 'Opened at',
    openReason: 'Reason for opening',
    purgedAt: 'Birth years erased at',
    composition: 'COMPOSITION AT THE LOCK',
    changes: (today) => `CHANGES SINCE THE LOCK (as of ${today})`,
    noChanges: 'No changes.',
  },
  kinds: { added: 'Added', dropped: 'Dropped', replaced: 'Replaced', edited: 'Edited' },
  change: {
    added: (code, name) => `${code} ${name}: approved after the lock. Send an invitation.`,
    dropped: (code, name, decision) =>
      decision === null
        ? `${code} ${name}: the row was deleted in ${tab('nominations')} or ${tab('guests')}. Restore it, or tell the person.`
        : `${code} ${name}: now ${decision}. Tell the person.`,
    replaced: (code, name, by, byName) =>
      `${code} ${name} was replaced by ${by} ${byName}. Tell the former, invite the latter.`,
    edited: (code, name, cells, invite) => `${code} ${name}: ${cells}.${invite ? ' Correct the invitation.' : ''}`,
    cell: (column, before, after) =>
      `${column} “${before === '' ? 'blank' : before}” → “${after === '' ? 'blank' : after}”`,
  },
  status: {
    never: 'The list was never locked.',
    locked: (number, at, count, decision, day) =>
      `Lock ${number} of ${at}: ${count} delegates, by ${decision} of ${formatDay(day)}.`,
    opened: (number, at, reason) => `Lock ${number} was opened at ${at}. Reason: ${reason}`,
    changes: (count, invite) =>
      count === 0
        ? 'Nothing has changed since the lock.'
        : `${count} changes since the lock${invite === 0 ? '' : `, ${invite} people to invite or invite again`}: see the tab ${tab('lock')}.`,
    tampered: `The tab ${tab('lock')} was edited by hand and no longer fits its fingerprint: open it and lock again.`,
  },
  madeFrom: {
    locked: (number, decision, day, changes) =>
      `Lock ${number}, ${decision} of ${formatDay(day)}${changes === 0 ? '' : `, ${changes} changes since`}`,
    unlocked: 'The list is not locked',
  },
  ask: {
    lockSummary: (count, proposed) =>
      [
        `${count} approved delegates will be locked.`,
        ...(proposed === 0 ? [] : [`${proposed} people are only proposed: they will NOT be in the locked list.`]),
      ].join(' '),
    approver: 'Who approved the list? For example: the Standing Board of the Party Committee',
    decision: 'The number of the decision? For example: 45/QĐ-UBND',
    decidedOn: 'The day of that decision? For example: 15/8/2025',
    openReason: 'Why is the list opened? The reason is logged (no names of people).',
    out: 'The code of who leaves? For example: ĐC-7K2M',
    in: 'The code of who comes instead?',
    outDecision: `What becomes of who leaves: ${glossed({ value }, 'decision', 'Dự bị', 'reserve')} or ${glossed({ value }, 'decision', 'Loại', 'out')}?`,
    by: 'Who decided the replacement? Office or body, for example: Chairman of the commune',
    why: 'Why? The reason is logged (no names of people).',
  },
  refused: {
    title: 'The list cannot be locked yet:',
    nobody: `No exemplar is approved. Fill ${column('delegates', 'decision')} in the tab ${tab('delegates')} first.`,
    more: (count) => `… and ${count} more errors. Lock the list from the sidebar to see them all.`,
    locked: (number) =>
      `The list is locked (lock ${number}). Use Replace a delegate for one person; to redo the list, open it first.`,
    notLocked: 'The list is not locked, there is nothing to open.',
    approver: 'Who approved the list is missing.',
    decision: 'The number of the decision is missing.',
    decidedOn: 'The day of the decision cannot be read. Type day/month/year, for example 19/8/2025.',
    decidedLater: `The day of the decision is after the day that is counted from. Type the day on the paper; if the other is wrong, mend it in the tab ${tab('settings')}.`,
    reason: 'A reason is needed.',
    out: (code) => `Nobody with the code ${code} is on the approved list.`,
    in: (code) => `Nobody with the code ${code} is in ${tab('nominations')} or ${tab('guests')}.`,
    same: 'Who leaves and who comes are the same person.',
    already: (code) => `The person with the code ${code} is on the approved list already.`,
    rejected: (code) =>
      `The person with the code ${code} is ${glossed({ value }, 'decision', 'Loại', 'out')}. Change ${column('delegates', 'decision')} in the tab ${tab('delegates')} first.`,
    register: (code) =>
      `The code ${code} needs exactly one row in the tab ${tab('delegates')}. Validate delegates, delete the extra row, then try again.`,
    unready: (code) => `Who comes (code ${code}) still has errors:`,
    outDecision: `Who leaves must become ${glossed({ value }, 'decision', 'Dự bị', 'reserve')} or ${glossed({ value }, 'decision', 'Loại', 'out')}.`,
    by: 'Who decided the replacement is missing.',
  },
  acts: {
    lock: (number) => `Locked the list, lock ${number}`,
    unlock: (number) => `Opened lock ${number}`,
    replace: (out, into, by, why) => `Replaced ${out} → ${into}: decided by ${by}; reason: ${why}`,
    purge: 'Erased personal data',
  },
  logged: {
    locked: (count, decision, day, fingerprint) =>
      `${count} delegates, ${decision} of ${formatDay(day)}, fingerprint ${fingerprint}`,
    reason: (reason) => `Reason: ${reason}`,
  },
  done: {
    locked: (number, count) =>
      `Lock ${number} done: ${count} delegates, in the tab ${tab('lock')}. Remember to mark step R-VI-2 as ${value('stepStatus', 'Hoàn thành')} in the tab ${tab('steps')}.`,
    unlocked: `Opened. The list as it was locked stays in the tab ${tab('lock')} until the next lock.`,
    replaced: (out, into) =>
      `${out} was replaced by ${into}, and logged. Tell the former, invite the latter; validate delegates to see the composition.`,
    purged: (cells) =>
      cells === 0 ? 'There is no personal data left in these columns.' : `${cells} cells erased, and logged.`,
  },
  purge: {
    nothing: 'There is no personal data left in these columns.',
    word: 'DELETE',
    line: (key, columnKey, cells) => `- ${tab(key)}, column ${caption(key, columnKey)}: ${cells} cells`,
    ours: (key) => `- ${tab(key)}: the whole tab of results (it may repeat birth years and phones)`,
    intro: 'This erases for good, Tiêu Biểu CANNOT bring it back:',
    unknown: (key, columns) => `The tab ${tab(key)} has columns of your own, which stay; look yourself: ${columns}.`,
    limits: (onGoogle) =>
      `Not erased: names, the column ${column('delegates', 'note')}, ${
        onGoogle
          ? 'documents already made in Drive. Google keeps old versions in Version history: to be rid of them make a copy and delete the original.'
          : 'your own file, and the documents, workbooks and copies kept (-giu-) in the folder of results: to be rid of them delete those files.'
      } Make every report first, for lists will have no birth years afterwards.`,
    type: (word) => `Type ${word} to erase.`,
    early: (date) =>
      date === null
        ? `The tab ${tab('settings')} has no day of the conference, so nobody can tell whether it is over.`
        : `The conference (${formatDay(date)}) is not over.`,
    earlyConfirm: 'Erase now all the same?',
    refusedEarly: 'Nothing was erased. Erase after the conference was held and the reports were sent.',
    unfinished:
      'Not everything was erased: somebody renamed, deleted or moved a column meanwhile. Look at the header rows of Nominations, Guests and Units and run it again; what was erased is logged.',
    refusedWord: (word) => `Nothing was erased: type exactly ${word}.`,
    logged: (key, columnKey, cells) => `${tab(key)}.${caption(key, columnKey)}: ${cells}`,
  },
  panel: {
    heading: 'Lock the list',
    lock: 'Lock the list',
    unlock: 'Open the lock',
    replace: 'Replace a delegate',
    purge: 'Erase personal data',
    preview: 'See what would be erased',
    approver: 'Approved by',
    decision: 'Decision number',
    decidedOn: 'Decided on (day/month/year)',
    reason: 'Reason',
    out: 'Code of who leaves',
    in: 'Code of who comes',
    outDecision: 'Who leaves becomes',
    by: 'Who decided (office)',
    early: 'Erase although the conference is not over',
    invite: 'Invite',
    none: 'Nothing has changed since the lock.',
  },
});
