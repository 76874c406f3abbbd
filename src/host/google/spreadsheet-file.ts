import type * as surface from '../../google/surface.js';
import { addSheet, sheetNamed } from '../model/sheet.js';
import { announce, GoogleException, mismatch, notImitated } from './exception.js';
import { imitated, originalOf } from './imitated.js';
import type { World } from './place.js';
import { assertThere } from './place.js';
import { isOfSheet, protectionsOf } from './host-protection.js';
import { HostSheet, sameName, showSheet } from './host-sheet.js';
import { assertAtLeast } from './range-arguments.js';
import { makeUser } from './user.js';

const LOCALES = ['vi_VN', 'en_US'];

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export class HostSpreadsheet implements surface.SpreadsheetFile {
  constructor(private readonly world: World) {}

  getSheets(): surface.Sheet[] {
    return this.world.kernel.workbook.sheets.map((model) => this.world.sheet(model));
  }

  /** The new tab becomes the active one. */
  insertSheet(name: string, index: number): surface.Sheet {
    const { kernel } = this.world;
    announce(kernel, 'write', `Spreadsheet.insertSheet ${name}`);
    assertAtLeast(0, index);
    if (sheetNamed(kernel.workbook, name) !== null) throw sameName(name);
    if (name === '' || name.length > 100) throw new GoogleException('The name of a sheet has 1 to 100 characters.');
    const model = addSheet(kernel.workbook, name, Math.min(index, kernel.workbook.sheets.length));
    showSheet(this.world, model);
    return this.world.sheet(model);
  }

  setActiveSheet(sheet: surface.Sheet): surface.Sheet {
    const given = originalOf(sheet, HostSheet);
    if (given === null) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    assertThere(this.world.kernel, given.model);
    showSheet(this.world, given.model);
    return sheet;
  }

  getUrl(): string {
    return this.world.kernel.url;
  }

  getSpreadsheetTimeZone(): string {
    return this.world.kernel.workbook.timeZone;
  }

  /** Cells keep their wall time: a date stays the same day. */
  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) throw new GoogleException(`Invalid argument: ${zone}`);
    announce(this.world.kernel, 'write', 'Spreadsheet.setSpreadsheetTimeZone');
    this.world.kernel.workbook.timeZone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.world.kernel.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    announce(this.world.kernel, 'write', 'Spreadsheet.setSpreadsheetLocale');
    if (!LOCALES.includes(locale)) throw notImitated(`the locale ${locale} (only ${LOCALES.join(', ')})`);
    this.world.kernel.workbook.locale = locale;
  }

  /** Null in a shared drive, which is not imitated. */
  getOwner(): surface.User {
    announce(this.world.kernel, 'other', 'Spreadsheet.getOwner');
    const { owner } = this.world.kernel.workbook;
    return makeUser(owner);
  }

  /** The owner is named too; nobody who was let in by the link is. */
  getEditors(): surface.User[] {
    announce(this.world.kernel, 'read', 'Spreadsheet.getEditors');
    const { owner, editors } = this.world.kernel.workbook;
    return [owner, ...editors].map(makeUser);
  }

  getProtections(type: unknown): surface.Protection[] {
    announce(this.world.kernel, 'read', 'Spreadsheet.getProtections');
    const ofSheet = isOfSheet(type, 'SpreadsheetApp.Spreadsheet.getProtections');
    return this.world.kernel.workbook.sheets.flatMap((model) => protectionsOf(this.world, model, ofSheet));
  }

  toast(message: string, title: string, seconds: number): void {
    if (seconds === 0) throw notImitated('a toast of no seconds');
    this.world.kernel.toast(message, title);
  }
}

export const makeFile = (world: World): surface.SpreadsheetFile => imitated(new HostSpreadsheet(world), 'Spreadsheet');
