import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Keeper } from '../working-copy/keeper.js';
import { findLocked, headersOfPage, headersOfSidebar, isTicketed } from './guard.js';
import { renderPage, renderSidebarFrame } from './page-files.js';
import type { PageFiles } from './page-files.js';
import { rowsOf } from './page-view.js';
import { PROOF_HEADER } from './proofs.js';
import { readAnswers, readBlock, readBody, readCursor, readList, readRowChange, readText } from './read-body.js';
import { fileReply, refuse, reply, send } from './reply.js';
import type { Reply } from './reply.js';
import type { Session } from './page-session.js';
import type { Start } from './start.js';
import type { Tickets } from './tickets.js';
import type { Visitor } from './visitor.js';
import type { Ran } from './wire.js';

export interface Routing {
  readonly session: Session;
  readonly files: PageFiles;
  readonly start: Start;
  readonly tickets: Tickets;
  readonly language: 'vi' | 'en';
  readonly keeper: Keeper | null;
}

interface Asked {
  readonly url: URL;
  readonly visitor: Visitor;
}

const HTML = 'text/html; charset=utf-8';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NOT_UNDERSTOOD = refuse(400, 'not understood');

const json = (value: unknown): Reply => reply(JSON.stringify(value), 'application/json; charset=utf-8');

function documentReply({ session }: Routing, number: number): Reply {
  const file = session.documents[number];
  if (file === undefined) return refuse(404, 'no such document');
  const name = file.name.endsWith('.docx') ? file.name : `${file.name}.docx`;
  return fileReply(Buffer.from(file.bytes), name, DOCX);
}

async function workbookReply({ keeper }: Routing): Promise<Reply> {
  if (keeper === null) return refuse(404, 'no file of this workbook');
  return fileReply(Buffer.from(await keeper.bytes()), keeper.fileName, XLSX);
}

function rowsReply(asked: Asked, routing: Routing): Reply {
  const number = (name: string) => Number(asked.url.searchParams.get(name) ?? '0');
  const rows = rowsOf(routing.session.host, number('tab'), number('from'), number('to'));
  return rows === null ? refuse(404, 'no such tab') : json(rows);
}

function sidebarReply({ visitor }: Asked, { session, files }: Routing): Reply {
  const html = session.sidebarHtml(visitor);
  return html === null
    ? refuse(404, 'no sidebar is open')
    : reply(renderSidebarFrame(html, files.frameScript), HTML, headersOfSidebar);
}

function get(asked: Asked, routing: Routing): Reply | Promise<Reply> {
  const { pathname } = asked.url;
  const document = /^\/documents\/(\d+)$/.exec(pathname)?.[1];
  if (document !== undefined) return documentReply(routing, Number(document));
  switch (pathname) {
    case '/':
      return reply(renderPage(routing), HTML, headersOfPage);
    case '/page.js':
      return reply(routing.files.script, 'text/javascript; charset=utf-8');
    case '/page.css':
      return reply(routing.files.style, 'text/css; charset=utf-8');
    case '/sidebar':
      return sidebarReply(asked, routing);
    case '/api/greeting':
      return json(routing.start.greet(asked.url.searchParams.get('nonce') ?? ''));
    case '/api/pulse':
      return json(routing.session.pulse());
    case '/api/page':
      return json(routing.session.page(asked.visitor));
    case '/api/rows':
      return rowsReply(asked, routing);
    case '/workbook.xlsx':
      return workbookReply(routing);
    default:
      return refuse(404, 'no such page');
  }
}

function act({ url, visitor }: Asked, { session }: Routing, body: Readonly<Record<string, unknown>>): Ran | null {
  const cursor = readCursor(body['cursor']);
  const answers = readAnswers(body['answers']);
  const name = readText(body['name']);
  switch (url.pathname) {
    case '/api/menu':
      return visitor.phone ? null : session.menu(visitor, name, answers, cursor);
    case '/api/run':
      return visitor.phone ? null : session.run(visitor, name, readList(body['args']), answers, cursor);
    case '/api/edit':
      return cursor === null ? null : session.edit(visitor, cursor, readText(body['text']), answers);
    case '/api/paste': {
      const block = readBlock(body['block']);
      return cursor === null || block === null ? null : session.edit(visitor, cursor, block, answers);
    }
    case '/api/lines': {
      const change = readRowChange(body['change']);
      return cursor === null || change === null ? null : session.changeRows(visitor, cursor, change, answers);
    }
    default:
      return null;
  }
}

/** For an address of this page that the browser is about to fetch by itself. */
function ticketReply(address: string, { tickets }: Routing): Reply {
  const path = address.split('?')[0] ?? '';
  return isTicketed(path) ? json({ ticket: tickets.issue(address) }) : NOT_UNDERSTOOD;
}

async function post(request: IncomingMessage, asked: Asked, routing: Routing): Promise<Reply> {
  const body = await readBody(request);
  if (body === null) return NOT_UNDERSTOOD;
  if (asked.url.pathname === '/api/ticket') return ticketReply(readText(body['address']), routing);
  if (asked.url.pathname === '/api/close-sidebar') {
    routing.session.closeSidebar(asked.visitor);
    return json(routing.session.page(asked.visitor));
  }
  const ran = act(asked, routing, body);
  return ran === null ? NOT_UNDERSTOOD : json(ran);
}

async function replyTo(request: IncomingMessage, url: URL, routing: Routing): Promise<Reply> {
  const locked = findLocked(request, url, routing);
  if (locked !== null) return refuse(locked, locked === 409 ? 'another start of the program' : 'without the key');
  const user = url.searchParams.get('user') ?? routing.session.host.workbook.owner;
  const asked = { url, visitor: { user, phone: url.searchParams.get('phone') === '1' } };
  const answered = await (request.method === 'POST' ? post(request, asked, routing) : get(asked, routing));
  // Whoever asked with a pass knows by this that it is still the same program that answers.
  const sealed = routing.start.isPass(request.headers[PROOF_HEADER]) ? { [PROOF_HEADER]: routing.start.seal } : {};
  return { ...answered, headers: { ...answered.headers, ...sealed } };
}

/** Answers one request that the guard let through. */
export async function answer(request: IncomingMessage, response: ServerResponse, routing: Routing): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
  send(response, await replyTo(request, url, routing));
}
