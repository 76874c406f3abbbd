import process from 'node:process';
import { type Doubts, parseDoubts } from '../src/host/doubts/doubts.js';

/** The ends at which this run of the tests takes Google to be: `DOUBTS=triggerLock=null npx jest test/acts`. */
export const doubtsOfRun = (): Partial<Doubts> => parseDoubts(process.env['DOUBTS'] ?? '');
