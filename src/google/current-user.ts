import { drive } from './services.js';

/**
 * The e-mail address of who clicks, '' where Google does not tell. Drive says it under the scope that documents need anyway;
 * `Session` would ask everybody for one more, `userinfo.email` (platform facts, sections 9 and 10).
 */
export function readUser(): string {
  try {
    return drive().About.get({ fields: 'user' }).user?.emailAddress ?? '';
  } catch {
    return '';
  }
}
