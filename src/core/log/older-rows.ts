import { isUndoable, type MachineKey } from './machine-key.js';

const PROPOSAL = /^(?:Chấp nhận đề xuất điều chỉnh|Accepted proposed changes) (\S+)$/;
const REPLACED = /^(?:Thay người|Replaced) (\S+) → ([^\s:,;.]+)/;
const LOCKED = /^(?:Chốt danh sách lần|Locked the list, lock) (\d+)$/;
const OPENED = /^(?:Mở khóa danh sách chốt lần|Opened lock) (\d+)$/;
const UNDONE = /^(?:Hoàn tác|Undone): (.+)$/;

/**
 * What an act was, of a row of Nhật ký from before it had `Khóa máy`: there the sentence alone tells, in either language. These are
 * the sentences of that time, and stay as they are whatever the add-in says now. Null for acts by which nothing is decided.
 */
export function keyOfOlderRow(act: string): MachineKey | null {
  const [, undone] = UNDONE.exec(act) ?? [];
  if (undone !== undefined) {
    const undoes = keyOfOlderRow(undone);
    return isUndoable(undoes) ? { act: 'undo', undoes } : null;
  }
  const [, proposal] = PROPOSAL.exec(act) ?? [];
  if (proposal !== undefined) return { act: 'accept', proposal };
  const [, out, into] = REPLACED.exec(act) ?? [];
  if (out !== undefined && into !== undefined) return { act: 'replace', out, in: into, asked: null };
  const [, locked] = LOCKED.exec(act) ?? [];
  if (locked !== undefined) return { act: 'lock', number: Number(locked) };
  const [, opened] = OPENED.exec(act) ?? [];
  return opened === undefined ? null : { act: 'unlock', number: Number(opened) };
}
