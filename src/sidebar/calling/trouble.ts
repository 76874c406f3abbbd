/** Why Google gave no answer of ours; the text room has a sentence for each. */
export type Trouble = 'accounts' | 'connection' | 'time' | 'permission' | 'other' | 'answer';

const messageOf = (error: unknown): string => {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return '';
};

/**
 * Google's messages are in the user's language, so what stays the same in all of them is matched: error codes, the protocol's words,
 * the scopes. A run that took too long has nothing of the kind, so its text is known in Vietnamese as well (a table of such texts at
 * labnol.org). PERMISSION_DENIED is what a browser with several Google accounts gets (platform facts, section 6).
 */
export function findTrouble(error: unknown): Trouble {
  const message = messageOf(error);
  if (message.includes('PERMISSION_DENIED')) return 'accounts';
  if (/NetworkError|HTTP 0\b/.test(message)) return 'connection';
  if (/DEADLINE_EXCEEDED|maximum execution time|thời gian thực thi tối đa/i.test(message)) return 'time';
  if (message.includes('https://www.googleapis.com/auth/')) return 'permission';
  return 'other';
}
