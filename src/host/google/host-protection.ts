import type * as surface from '../../google/surface.js';
import type { Area } from '../model/area.js';
import {
  addEditor,
  editorsOf,
  isConsumerOwned,
  losesOwnGroup,
  mayEdit,
  newProtection,
  removeEditors,
} from '../model/protection.js';
import type { ProtectionRule, Sheet } from '../model/workbook.js';
import { protectionTypes } from './enums.js';
import { announce, GoogleException, mismatch } from './exception.js';
import { imitated } from './imitated.js';
import type { World } from './place.js';
import { makeUser } from './user.js';

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

  isWarningOnly(): boolean {
    return this.rule.warningOnly;
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

  canEdit(): boolean {
    const { workbook, user } = this.world.kernel;
    return mayEdit(workbook, this.rule, user);
  }

  canDomainEdit(): boolean {
    this.#assertPermitted();
    return this.rule.domainEdit;
  }

  /** A new value changes who may edit, so the protection binds from then on. */
  setDomainEdit(editable: boolean): surface.Protection {
    this.#beforeChanging('setDomainEdit');
    const { workbook, user } = this.world.kernel;
    if (isConsumerOwned(workbook)) throw new GoogleException(NOT_PERMITTED);
    if (this.rule.domainEdit !== editable) removeEditors(workbook, this.rule, { emails: [], user, binds: true });
    this.rule.domainEdit = editable;
    return this;
  }

  getEditors(): surface.User[] {
    announce(this.world.kernel, 'read', 'Protection.getEditors');
    this.#assertPermitted();
    return editorsOf(this.world.kernel.workbook, this.rule).map(makeUser);
  }

  addEditor(email: string): surface.Protection {
    this.#beforeChanging('addEditor');
    const { workbook, doubts } = this.world.kernel;
    addEditor(workbook, this.rule, email, doubts.namedAgain === 'binds');
    return this;
  }

  /** Throws when it would take away the right of the one who runs the script, which came from a group. */
  removeEditors(emails: string[]): surface.Protection {
    this.#beforeChanging('removeEditors');
    const { workbook, user, doubts } = this.world.kernel;
    if (losesOwnGroup(workbook, this.rule, emails, user)) throw new GoogleException(NOT_PERMITTED);
    removeEditors(workbook, this.rule, { emails, user, binds: doubts.soleOwner === 'binds' });
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
  const rule = newProtection(world.kernel.workbook, area);
  sheet.protections.push(rule);
  return makeProtection(world, sheet, rule);
}

/** A tab has one protection: protecting it again gives the same. */
export function makeSheetProtection(world: World, sheet: Sheet): surface.Protection {
  const existing = sheet.protections.find((rule) => rule.area === null);
  const rule = existing ?? newProtection(world.kernel.workbook, null);
  if (existing === undefined) sheet.protections.push(rule);
  return makeProtection(world, sheet, rule);
}

/** Whether the protections of whole tabs are asked for, or those of ranges. */
export function isOfSheet(type: unknown, method: string): boolean {
  if (type !== protectionTypes.SHEET && type !== protectionTypes.RANGE) throw mismatch(method, [type]);
  return type === protectionTypes.SHEET;
}

export const protectionsOf = (world: World, sheet: Sheet, ofSheet: boolean): surface.Protection[] =>
  sheet.protections.filter(({ area }) => (area === null) === ofSheet).map((rule) => makeProtection(world, sheet, rule));
