import { join } from 'node:path';
import type { Host } from '../stand-in/host.js';
import type { OutputFolder } from '../disk/output-folder.js';
import { writeWorkbook } from '../xlsx/write-workbook.js';
import type { KeptWork, WrittenFiles } from './print-result.js';
import { RESULT_JSON, resultJson } from './result-json.js';
import type { WrittenDocument } from './result-json.js';
import type { MainJob } from './run-jobs.js';

export interface Writing {
  readonly folder: OutputFolder;
  /** The folder as the person typed it, for what is printed. */
  readonly shown: string;
  /** `de-cu-da-kiem-tra.xlsx`. */
  readonly workbookName: string;
  readonly wantsJson: boolean;
}

/** Two documents of one name get a number, so that none replaces the other. */
function fileNames(job: MainJob): WrittenDocument[] {
  const taken = new Set<string>();
  return job.documents.map(({ kind, title, fileName, draftReasons }) => {
    let file = fileName;
    for (let copy = 2; taken.has(file); copy += 1) file = fileName.replace(/(\.\w+)?$/, `-${copy}$1`);
    taken.add(file);
    return { kind, title, file, draftReasons };
  });
}

/** Writes everything into the output folder, or nothing. */
export async function writeResults(job: MainJob, host: Host, writing: Writing): Promise<WrittenFiles> {
  const { folder, shown, workbookName, wantsJson } = writing;
  const documents = fileNames(job);
  const kept = await folder.write([
    { name: workbookName, content: writeWorkbook(host.workbook) },
    ...documents.map(({ file }, at) => ({
      name: file,
      content: Buffer.from(job.documents[at]?.base64 ?? '', 'base64'),
    })),
    ...(wantsJson ? [{ name: RESULT_JSON, content: resultJson(job, documents, workbookName) }] : []),
  ]);
  return {
    kept: kept.map(({ name, aside }): KeptWork => ({ name: join(shown, name), aside: join(shown, aside) })),
    workbook: join(shown, workbookName),
    json: wantsJson ? join(shown, RESULT_JSON) : null,
    documents: documents.map((document) => ({ ...document, path: join(shown, document.file) })),
  };
}
