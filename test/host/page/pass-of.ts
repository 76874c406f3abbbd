import { createHmac } from 'node:crypto';

/** What a page that was opened at this address shows the server, once the server has shown that it knows the key too. */
export async function passOf(address: string): Promise<Readonly<Record<string, string>>> {
  const { origin, hash } = new URL(address);
  const prove = (text: string) => createHmac('sha256', hash.slice('#k='.length)).update(text).digest('base64url');
  const response = await fetch(`${origin}/api/greeting?nonce=n1`);
  const { start, proof } = (await response.json()) as { readonly start: string; readonly proof: string };
  if (proof !== prove(`greeting n1 ${start}`)) throw new Error('another server');
  return { 'x-tieu-bieu-start': start, 'x-tieu-bieu': prove(`page ${start}`) };
}
