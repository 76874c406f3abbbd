import type * as Libraries from './libraries.js';

declare const require: (path: './libraries.js') => typeof Libraries;

/** `require` rather than `import`, so that loading the bundle, which every opened menu waits for, does not evaluate the engine. */
export const loadLibraries = (): typeof Libraries => require('./libraries.js');
