import type { FileProblem } from '../disk/file-problem.js';
import type { ArgumentProblem } from './arguments.js';
import { ALL_DOCUMENTS } from '../../documents/document-kinds.js';
import { plainly } from './shown-text.js';
import type { Words } from './cli-words.js';

/** One sentence about a file or folder that cannot be used. */
export function sayFileProblem(found: FileProblem, words: Words): string {
  const problem = plainly(found);
  if (problem.problem === 'tooWide') return words.problems.tooWide(problem.path, problem.tab, problem.cell);
  if (problem.problem === 'tooFull') return words.problems.tooFull(problem.path, problem.tab);
  return words.problems[problem.problem](problem.path);
}

/** One sentence about a word of the command line that is not understood. */
export function sayArgumentProblem(found: ArgumentProblem, { arguments: words }: Words): string {
  const problem = plainly(found);
  switch (problem.problem) {
    case 'unknownFlag':
    case 'missingValue':
    case 'takesNoValue':
    case 'givenTwice':
      return words[problem.problem](problem.flag);
    case 'badValue': {
      const { expected } = words;
      const wanted = problem.expected === 'documents' ? expected.documents(ALL_DOCUMENTS) : expected[problem.expected];
      return words.badValue(problem.flag, problem.value, wanted);
    }
    case 'twoFiles':
      return words.twoFiles(problem.first, problem.second);
    case 'notTogether':
      return words.notTogether(problem.first, problem.second);
    case 'allowWithoutRepair':
      return words.allowWithoutRepair;
  }
}
