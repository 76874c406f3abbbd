import type { DocumentView } from '../../endpoints/endpoints.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const KEPT_MILLISECONDS = 60_000;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Hands the document's bytes to the browser as a download. Google's frame allows downloads (`allow-downloads`). */
export function saveToComputer(made: DocumentView): void {
  if (made.base64 === null) return;
  const address = URL.createObjectURL(new Blob([bytesOf(made.base64)], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = made.fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Freed later: some browsers read it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
