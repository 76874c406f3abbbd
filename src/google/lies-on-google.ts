import { spreadsheetApp } from './services.js';

/** Whether the workbook lies with Google, or is a file on this computer: what is said of documents and old versions differs. */
export const liesOnGoogle = (): boolean => spreadsheetApp().getActiveSpreadsheet().getUrl().startsWith('https:');
