/** The document engine, evaluated when the first document is made (`load-libraries.ts`). */
export { default as Docxtemplater } from 'docxtemplater';
export { inflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
