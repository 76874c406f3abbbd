import { drive, utilities } from './services.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Apps Script's bytes are signed; a byte over 127 is refused (platform facts, section 9). */
const signBytes = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

/**
 * Makes a Google Doc of a .docx in the user's own Drive in one call (scope `drive.file`) and returns its link; null when
 * Drive gives none.
 */
export function uploadAsGoogleDoc(title: string, bytes: Uint8Array): string | null {
  const blob = utilities().newBlob(signBytes(bytes), DOCX, `${title}.docx`);
  const file = drive().Files.create({ name: title, mimeType: GOOGLE_DOC }, blob, { fields: 'webViewLink' });
  return file.webViewLink ?? null;
}

/** Bytes as base64, for the sidebar's download. */
export const encodeBase64 = (bytes: Uint8Array): string => utilities().base64Encode(signBytes(bytes));
