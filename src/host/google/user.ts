import { imitated } from './imitated.js';

class HostUser {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

export const makeUser = (email: string) => imitated(new HostUser(email), 'User');
