/** Why a disk did not take a file: full, not there any more, not ours to write, or another thing under the file's name. */
export type DiskTrouble = 'full' | 'gone' | 'refused' | 'occupied';

const TROUBLES = new Map<unknown, DiskTrouble>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['ENOENT', 'gone'],
  ['ENOTDIR', 'gone'],
  ['EACCES', 'refused'],
  ['EPERM', 'refused'],
  ['EROFS', 'refused'],
  ['EIO', 'refused'],
  // Windows, while another program has the file open.
  ['EBUSY', 'refused'],
  ['EISDIR', 'occupied'],
  ['ENAMETOOLONG', 'refused'],
]);

/** null: not the disk's fault. */
export const diskTroubleOf = (error: unknown): DiskTrouble | null =>
  TROUBLES.get((error as { readonly code?: unknown } | null)?.code) ?? null;
