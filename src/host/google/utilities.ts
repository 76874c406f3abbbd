import type * as surface from '../../google/surface.js';
import { assertBytes, signed } from './bytes.js';
import { formatInstant, parseInstant } from './date-pattern.js';
import { charsets, digestAlgorithms } from './enums.js';
import { GoogleException, mismatch } from './exception.js';
import { imitated } from './imitated.js';
import type { Kernel } from './kernel.js';

export class HostBlob {
  constructor(
    readonly bytes: readonly number[],
    readonly contentType: string,
    readonly name: string,
  ) {}
}

class HostUtilities implements surface.UtilitiesService {
  constructor(private readonly kernel: Kernel) {}

  formatDate(date: Date, zone: string, format: string): string {
    // Google's own text, and what it says of a Date without a time as well.
    if (Number.isNaN(date.getTime())) throw new GoogleException('Invalid argument: date. Should be of type: Date');
    return inZone(zone, () => formatInstant(date.getTime(), zone, format));
  }

  parseDate(date: string, zone: string, format: string): Date {
    return new Date(inZone(zone, () => parseInstant(date, zone, format)));
  }

  newBlob(bytes: number[], contentType: string, name: string): surface.Blob {
    assertBytes('Utilities.newBlob', bytes);
    return imitated(new HostBlob(bytes, contentType, name), 'Blob');
  }

  base64Encode(bytes: number[]): string {
    assertBytes('Utilities.base64Encode', bytes);
    return this.kernel.base64(bytes);
  }

  computeDigest(algorithm: unknown, value: string, charset: unknown): number[] {
    if (algorithm !== digestAlgorithms.SHA_256 || charset !== charsets.UTF_8) {
      throw mismatch('Utilities.computeDigest', [algorithm, value, charset]);
    }
    return Array.from(this.kernel.sha256(value), signed);
  }

  getUuid(): string {
    return this.kernel.uuid();
  }

  get DigestAlgorithm() {
    return digestAlgorithms;
  }

  get Charset() {
    return charsets;
  }
}

/** Google takes an unknown zone for GMT without a word; here that would hide a mistake. */
function inZone<T>(zone: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw new GoogleException(`Invalid argument: ${zone}`);
    throw error;
  }
}

export const makeUtilities = (kernel: Kernel): surface.UtilitiesService =>
  imitated(new HostUtilities(kernel), 'Utilities');
