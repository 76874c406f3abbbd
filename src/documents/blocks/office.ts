import type { Settings } from '../../core/contract/setting-values.js';

/** Who a document comes from, goes to and is signed by (R-0-c, R-END-b, R-END-c). Lines are without marks at their ends. */
export interface OfficeFacts {
  readonly letterhead: readonly string[];
  /** The commune's name without its kind, as it stands before the day. */
  readonly place: string;
  /** "xã", "phường", "đặc khu": read from the letterhead, where it stands in capitals. */
  readonly communeKind: string;
  /** Authority and position, one line each. */
  readonly authority: readonly string[];
  readonly signer: string;
  readonly addressees: readonly string[];
  /** Without "Như trên" and without "Lưu". */
  readonly recipients: readonly string[];
  /** "Lưu: VT, …", null when Thiết lập has none. */
  readonly archive: string | null;
  readonly legalBasis: readonly string[];
}

/** `kind`: the document, as `addressee.<kind>` and `recipients.<kind>` of Thiết lập name it. */
export function findOffice(settings: Settings, kind: string): OfficeFacts {
  const recipients = (settings.recipients[kind] ?? []).flatMap(linesOf);
  return {
    letterhead: linesOf(settings['office.letterhead']),
    place: settings['office.place'],
    communeKind: /(?:^|\s)(xã|phường|đặc khu)\s/.exec(settings['office.letterhead'].toLowerCase())?.[1] ?? 'xã',
    authority: [...linesOf(settings['signer.authority']), ...linesOf(settings['signer.position'])],
    signer: settings['signer.name'],
    addressees: (settings.addressees[kind] ?? []).flatMap(linesOf),
    recipients: recipients.filter((line) => !isArchive(line) && !/^như trên$/i.test(line)),
    archive: recipients.find(isArchive) ?? null,
    legalBasis: linesOf(settings.legalBasis),
  };
}

const isArchive = (line: string): boolean => /^lưu\s*:/i.test(line);

/** The lines of a cell without the dashes before and the `;` or `.` after them. */
const linesOf = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((line) => line.replace(/^[\s\-–+]+/, '').replace(/[\s;.]+$/, ''))
    .filter((line) => line !== '');
