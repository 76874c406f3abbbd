import { mismatch } from './exception.js';

/** Google's `Byte[]` is a plain array of -128 … 127; a Uint8Array or a 200 is refused. */
export function assertBytes(method: string, bytes: unknown): void {
  const good =
    Array.isArray(bytes) &&
    bytes.every((byte) => Number.isInteger(byte) && Number(byte) >= -128 && Number(byte) <= 127);
  if (!good) throw mismatch(method, [bytes]);
}

export const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);
