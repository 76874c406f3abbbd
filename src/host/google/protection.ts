import type * as surface from '../../google/surface.js';
import type { Area } from '../model/area.js';
import { isConsumerOwned, mayEdit, newProtection } from '../model/protection.js';
import type { ProtectionRule, Sheet } from '../model/workbook.js';
import { announce, GoogleException } from './exception.js';
import { imitated } from './imitated.js';
import type { World } from './place.js';

const NOT_PERMITTED = 'You do not have permission to perform that action.';

class HostProtection implements surface.Protection {
  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly rule: ProtectionRule,
  ) {}

  getDescription(): string {
    return this.rule.description;
  }

  setDescription(description: string): surface.Protection {
    this.#beforeChanging('setDescription');
    this.rule.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): surface.Protection {
    this.#beforeChanging('setWarningOnly');
    this.rule.warningOnly = warningOnly;
    return this;
  }

  getRange(): surface.Range {
    const whole: Area = { row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns };
    return this.world.range(this.sheet, this.rule.area ?? whole);
  }

  canDomainEdit(): boolean {
    this.#assertPermitted();
    return this.rule.domainEdit;
  }

  setDomainEdit(editable: boolean): surface.Protection {
    this.#beforeChanging('setDomainEdit');
    if (isConsumerOwned(this.world.kernel.workbook)) throw new GoogleException(NOT_PERMITTED);
    this.rule.domainEdit = editable;
    return this;
  }

  getEditors(): { getEmail(): string }[] {
    announce(this.world.kernel, 'read', 'Protection.getEditors');
    this.#assertPermitted();
    return this.rule.editors.map((email) => ({ getEmail: () => email }));
  }

  /** Neither the owner nor the one who runs the script can be taken away. */
  removeEditors(emails: string[]): surface.Protection {
    this.#beforeChanging('removeEditors');
    const { user } = this.world.kernel;
    this.rule.editors = this.rule.editors.filter((email) => email === user || !emails.includes(email));
    this.rule.restricted = true;
    return this;
  }

  #beforeChanging(method: string): void {
    announce(this.world.kernel, 'write', `Protection.${method} ${this.sheet.name}`);
    this.#assertPermitted();
  }

  #assertPermitted(): void {
    const { workbook, user } = this.world.kernel;
    if (!mayEdit(workbook, this.rule, user)) throw new GoogleException(NOT_PERMITTED);
  }
}

const makeProtection = (world: World, sheet: Sheet, rule: ProtectionRule): surface.Protection =>
  imitated(new HostProtection(world, sheet, rule), 'Protection');

/** A second one on the same range is a second one: they pile up (platform facts, section 7). */
export function makeRangeProtection(world: World, sheet: Sheet, area: Area): surface.Protection {
  const rule = newProtection(world.kernel.workbook, area, world.kernel.user);
  sheet.protections.push(rule);
  return makeProtection(world, sheet, rule);
}

/** A tab has one protection: protecting it again gives the same. */
export function makeSheetProtection(world: World, sheet: Sheet): surface.Protection {
  const existing = sheet.protections.find((rule) => rule.area === null);
  const rule = existing ?? newProtection(world.kernel.workbook, null, world.kernel.user);
  if (existing === undefined) sheet.protections.push(rule);
  return makeProtection(world, sheet, rule);
}

export const protectionsOf = (world: World, sheet: Sheet, ofSheet: boolean): surface.Protection[] =>
  sheet.protections.filter(({ area }) => (area === null) === ofSheet).map((rule) => makeProtection(world, sheet, rule));
