import type { ServerResponse } from 'node:http';
import { headersOfData } from './guard.js';

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const TEXT = 'text/plain; charset=utf-8';

export const reply = (body: string | Buffer, type: string, headers: Reply['headers'] = headersOfData): Reply => ({
  status: 200,
  type,
  headers,
  body,
});

export const refuse = (status: number, why: string): Reply => ({ ...reply(why, TEXT), status });

/** A file to keep, whose name may be Vietnamese. */
export function fileReply(bytes: Buffer, name: string, type: string): Reply {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return reply(bytes, type, { ...headersOfData, 'content-disposition': disposition });
}

export function send(response: ServerResponse, { status, type, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(body);
}
