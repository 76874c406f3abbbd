import type { Workbook } from '../../src/host/model/workbook.js';
import { makeTemplate } from './template.js';
import { runSchedule, type Outcome } from './schedule.js';

/** A seed that broke something. */
export interface BrokenSeed extends Outcome {
  readonly seed: number;
}

const templates = new Map<string, Workbook>();

function templateOf(code: string): Workbook {
  const template = templates.get(code) ?? makeTemplate(code);
  templates.set(code, template);
  return template;
}

/** Runs the schedules of these seeds one after another; those that broke something. A schedule that throws has broken too. */
export function runSeeds(code: string, seeds: readonly number[]): BrokenSeed[] {
  const template = templateOf(code);
  return seeds.flatMap((seed): BrokenSeed[] => {
    try {
      const outcome = runSchedule(template, code, seed);
      return outcome.broken.length === 0 ? [] : [{ seed, ...outcome }];
    } catch (error) {
      return [{ seed, broken: [error instanceof Error ? (error.stack ?? error.message) : String(error)], story: [] }];
    }
  });
}
