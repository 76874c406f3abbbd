import type { Area } from './area.js';
import { overlaps } from './area.js';
import type { ProtectionRule, Sheet, Workbook } from './workbook.js';

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** A file of a private account has no domain: setDomainEdit throws there. */
export const isConsumerOwned = (workbook: Workbook): boolean => domainOf(workbook.owner) === 'gmail.com';

/** A new protection: everybody keeps editing until somebody changes its editors (Google's Range.protect). */
export function newProtection(workbook: Workbook, area: Area | null, creator: string): ProtectionRule {
  const editors = new Set([...workbook.editors, creator].filter((email) => email !== workbook.owner));
  return {
    id: workbook.nextId++,
    area: area === null ? null : { ...area },
    description: '',
    warningOnly: false,
    restricted: false,
    editors: [...editors],
    domainEdit: !isConsumerOwned(workbook),
  };
}

export function mayEdit(workbook: Workbook, rule: ProtectionRule, user: string): boolean {
  if (rule.warningOnly || !rule.restricted || user === workbook.owner) return true;
  return rule.editors.includes(user) || (rule.domainEdit && domainOf(user) === domainOf(workbook.owner));
}

const touches = (rule: ProtectionRule, area: Area | null): boolean =>
  rule.area === null || area === null || overlaps(rule.area, area);

/** Whether nothing forbids the user to change an area (null: the tab itself). */
export const isEditable = (workbook: Workbook, sheet: Sheet, area: Area | null, user: string): boolean =>
  sheet.protections.every((rule) => {
    if (area === null && rule.area !== null) return true;
    return !touches(rule, area) || mayEdit(workbook, rule, user);
  });
