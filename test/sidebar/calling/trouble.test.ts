import { describe, expect, it } from '@jest/globals';
import { findTrouble } from '../../../src/sidebar/calling/trouble.js';

/** Texts of Google's as developers report them (platform facts, sections 6, 7, 10). */
const SEEN = [
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'accounts'],
  ['Đã xảy ra lỗi máy chủ trong khi đọc từ bộ nhớ. Mã lỗi PERMISSION_DENIED.', 'accounts'],
  ['NetworkError: Connection failure due to HTTP 0', 'connection'],
  ['Exceeded maximum execution time', 'time'],
  ['Vượt quá thời gian thực thi tối đa', 'time'],
  [
    'Specified permissions are not sufficient to call Drive.Files.create. Required permissions: https://www.googleapis.com/auth/drive.file',
    'permission',
  ],
  ['Exception: Service Spreadsheets failed while accessing document with id 1a2b', 'other'],
] as const;

describe('why Google gave no answer', () => {
  it.each(SEEN)('%s is %s', (message, trouble) => {
    expect(findTrouble(new Error(message))).toBe(trouble);
    expect(findTrouble({ name: 'ScriptError', message })).toBe(trouble);
  });

  it.each([null, undefined, 7, {}])('%s is other', (error) => {
    expect(findTrouble(error)).toBe('other');
  });
});
