import type { Workbook } from '../../src/host/model/workbook.js';
import { makeTemplate } from './template.js';
import { runSchedule, type Outcome } from './schedule.js';

/** A seed that broke something, or was unsettled. */
export interface NotedSeed extends Outcome {
  readonly seed: number;
}

const templates = new Map<string, Workbook>();

function templateOf(code: string): Workbook {
  const template = templates.get(code) ?? makeTemplate(code);
  templates.set(code, template);
  return template;
}

/**
 * Runs the schedules of these seeds one after another; those that broke something or were unsettled. A schedule that throws has
 * broken too.
 */
export function runSeeds(code: string, seeds: readonly number[]): NotedSeed[] {
  const template = templateOf(code);
  return seeds.flatMap((seed): NotedSeed[] => {
    try {
      const outcome = runSchedule(template, code, seed);
      return outcome.broken.length + outcome.told.length === 0 && !outcome.unsettled ? [] : [{ seed, ...outcome }];
    } catch (error) {
      const broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
      return [{ seed, broken, unsettled: false, drifted: [], told: [], story: [] }];
    }
  });
}
