import type {
  DriveService,
  HtmlServiceService,
  LockServiceService,
  PropertiesServiceService,
  ScriptAppService,
  SpreadsheetAppService,
  UtilitiesService,
} from './surface.js';

declare const SpreadsheetApp: SpreadsheetAppService;
declare const HtmlService: HtmlServiceService;
declare const LockService: LockServiceService;
declare const PropertiesService: PropertiesServiceService;
declare const ScriptApp: ScriptAppService;
declare const Utilities: UtilitiesService;
declare const Drive: DriveService;

/**
 * Google's globals as functions, so that loading the bundle touches none of them: in AuthMode.NONE a service named at load
 * would take the menu down with it (platform facts, section 5).
 */
export const spreadsheetApp = () => SpreadsheetApp;
export const htmlService = () => HtmlService;
export const lockService = () => LockService;
export const propertiesService = () => PropertiesService;
export const scriptApp = () => ScriptApp;
export const utilities = () => Utilities;
export const drive = () => Drive;
