/**
 * Compiled, never run: Google's published types must be assignable to the slice of Google that `surface.ts` pins. When a
 * line below no longer compiles, `surface.ts` asks for something that Apps Script does not have.
 */
import type * as surface from '../../src/google/surface.js';

export const spreadsheetApp: surface.SpreadsheetAppService = SpreadsheetApp;
export const htmlService: surface.HtmlServiceService = HtmlService;
export const lockService: surface.LockServiceService = LockService;
export const propertiesService: surface.PropertiesServiceService = PropertiesService;
export const scriptApp: surface.ScriptAppService = ScriptApp;
export const utilities: surface.UtilitiesService = Utilities;
// The advanced service exists because appsscript.json enables it.
export const drive: surface.DriveService = Drive as NonNullable<typeof Drive>;
export const editEvent = (event: GoogleAppsScript.Events.SheetsOnEdit): surface.EditEvent => event;
