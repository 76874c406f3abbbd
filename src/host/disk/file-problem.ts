/** Why a file cannot be worked on. The terminal's text room has one sentence for each. */
export type FileProblem =
  | { readonly problem: 'missing' | 'folder' | 'notFile' | 'unreadable' | 'nameTooLong'; readonly path: string }
  | { readonly problem: NotWorkbook; readonly path: string }
  | { readonly problem: 'tooWide'; readonly path: string; readonly tab: string; readonly cell: string }
  | { readonly problem: 'tooFull'; readonly path: string; readonly tab: string }
  | { readonly problem: 'outNotFolder' | 'outNotWritable' | 'outFull' | 'outOccupied'; readonly path: string }
  | { readonly problem: 'outIsInput'; readonly path: string };

/** What the bytes turned out to be instead of a workbook of Excel's present format. */
export type NotWorkbook =
  'empty' | 'notWorkbook' | 'encrypted' | 'oldXls' | 'binaryXlsb' | 'openDocument' | 'text' | 'damaged' | 'tooLarge';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };
