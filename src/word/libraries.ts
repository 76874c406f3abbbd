/** The document engine: bundled apart from the rest and evaluated when the first document is made (`build/apart.mjs`). */
export { default as Docxtemplater } from 'docxtemplater';
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
