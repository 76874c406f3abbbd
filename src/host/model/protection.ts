import type { Area } from './area.js';
import { overlaps } from './area.js';
import type { ProtectionRule, Sheet, Workbook } from './workbook.js';

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** A file of a private account has no domain: setDomainEdit throws there. */
export const isConsumerOwned = (workbook: Workbook): boolean => domainOf(workbook.owner) === 'gmail.com';

/** A new protection: everybody keeps editing until somebody changes its editors (Google's Range.protect). */
export const newProtection = (workbook: Workbook, area: Area | null): ProtectionRule => ({
  id: workbook.nextId++,
  area: area === null ? null : { ...area },
  description: '',
  warningOnly: false,
  restricted: false,
  editors: [],
  domainEdit: !isConsumerOwned(workbook),
});

/**
 * Who is named as editor, the owner first. Until the list is changed it is the spreadsheet's own. A protection that only warns
 * names nobody (platform facts, section 7).
 */
export function editorsOf({ owner, editors }: Workbook, rule: ProtectionRule): string[] {
  if (rule.warningOnly) return [];
  return [owner, ...(rule.restricted ? rule.editors : editors)];
}

/**
 * Names somebody as editor; the list, the spreadsheet's own until then, is the protection's from then on if that changed it, or if
 * `binds` says that asking is enough.
 */
export function addEditor(workbook: Workbook, rule: ProtectionRule, email: string, binds: boolean): void {
  const before = editorsOf(workbook, rule);
  if (before.includes(email) && !binds) return;
  rule.editors = [...new Set([...before, email])].filter((one) => one !== workbook.owner);
  rule.restricted = true;
}

const isMember = ({ groups }: Workbook, group: string, user: string): boolean => groups[group]?.includes(user) === true;

/**
 * Takes editors away; neither the owner nor the one who asks can be. The protection binds from then on if anybody was taken, or
 * if `binds` says that asking is enough.
 */
export function removeEditors(
  workbook: Workbook,
  rule: ProtectionRule,
  { emails, user, binds }: { readonly emails: readonly string[]; readonly user: string; readonly binds: boolean },
): void {
  const before = editorsOf(workbook, rule).filter((email) => email !== workbook.owner);
  const after = before.filter((email) => email === user || !emails.includes(email));
  if (after.length === before.length && !binds && !rule.restricted) return;
  rule.restricted = true;
  rule.editors = user === workbook.owner || after.includes(user) ? after : [...after, user];
}

/** Whether somebody whose right to edit comes from a group would take it away from themselves. */
export function losesOwnGroup(workbook: Workbook, rule: ProtectionRule, emails: readonly string[], user: string) {
  const named = editorsOf(workbook, rule);
  return !named.includes(user) && named.some((email) => emails.includes(email) && isMember(workbook, email, user));
}

export function mayEdit(workbook: Workbook, rule: ProtectionRule, user: string): boolean {
  if (rule.warningOnly || !rule.restricted || user === workbook.owner) return true;
  const named = rule.editors.some((email) => email === user || isMember(workbook, email, user));
  return named || (rule.domainEdit && domainOf(user) === domainOf(workbook.owner));
}

const touches = (rule: ProtectionRule, area: Area | null): boolean =>
  rule.area === null || area === null || overlaps(rule.area, area);

/** Whether nothing forbids the user to change an area (null: the tab itself). */
export const isEditable = (workbook: Workbook, sheet: Sheet, area: Area | null, user: string): boolean =>
  sheet.protections.every((rule) => {
    if (area === null && rule.area !== null) return true;
    return !touches(rule, area) || mayEdit(workbook, rule, user);
  });

/** Whole rows or columns that somebody inserts before `at`, drags away from there, or deletes. */
export interface LineChange {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'move' | 'delete';
}

function meets({ axis, at, count, kind }: LineChange, area: Area): boolean {
  const first = area[axis];
  const last = first + area[axis === 'row' ? 'rows' : 'columns'] - 1;
  return kind === 'insert' ? first < at && at <= last : at <= last && first < at + count;
}

/**
 * Whether nothing forbids the user to change lines. Cells of a protected range cannot be deleted; whether lines can be inserted
 * or dragged through one is a doubt.
 */
export const mayChangeLines = (
  workbook: Workbook,
  sheet: Sheet,
  change: LineChange,
  { user, throughProtected }: { readonly user: string; readonly throughProtected: boolean },
): boolean =>
  isEditable(workbook, sheet, null, user) &&
  sheet.protections.every(
    (rule) =>
      rule.area === null ||
      mayEdit(workbook, rule, user) ||
      (change.kind !== 'delete' && throughProtected) ||
      !meets(change, rule.area),
  );
