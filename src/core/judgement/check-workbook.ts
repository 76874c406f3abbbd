import { checkAgenda } from '../rules/agenda/check-agenda.js';
import { checkPapers } from '../rules/agenda/check-papers.js';
import type { Day } from '../day.js';
import type { Finding } from '../findings/finding.js';
import { buildPeople } from '../people/build-people.js';
import { checkComposition } from '../rules/composition/check-composition.js';
import { checkContradictions } from '../rules/composition/check-contradictions.js';
import { expandTargets } from '../rules/composition/expand-targets.js';
import { measureTargets } from '../rules/composition/measure-targets.js';
import { summarize } from '../people/summary.js';
import { findLockStanding } from '../lock/lock-standing.js';
import { checkSteps } from '../rules/steps/check-steps.js';
import { measureSteps } from '../rules/steps/measure-steps.js';
import { parseWorkbook } from '../reading/parse-workbook.js';
import type { Workbook } from '../reading/rows.js';
import type { RawWorkbook } from '../contract/sheet-data.js';
import { checkCap } from '../rules/rows/cap.js';
import { checkRegister } from '../rules/register/check-register.js';
import { checkConferenceDate } from '../rules/steps/conference-date.js';
import { checkExampleSettings } from '../rules/settings/example-settings.js';
import { orderFindings } from '../findings/order-findings.js';
import type { CheckResult } from './result.js';
import { checkRows } from './row-rules.js';
import type { Stage } from '../rules/facts/stage.js';

/** What a check of the rows alone gives; the lock is found beside it. */
type Checked = Omit<CheckResult, 'lock'>;

function checkParsed(workbook: Workbook, found: readonly Finding[], today: Day, stage: Stage): Checked {
  const people = buildPeople(workbook);
  const summary = summarize(people, workbook.settings);
  const { wholePool } = summary;
  const { targets, findings: unknownTargets } = expandTargets(workbook);
  const composition = measureTargets(targets, people, wholePool);
  const contradictions = checkContradictions(composition, summary);
  const findings = [
    ...found,
    ...checkRows(workbook, people, { today, wholePool, stage }),
    ...checkRegister(workbook, people, stage),
    ...unknownTargets,
    ...contradictions.findings,
    ...checkComposition(composition, summary, contradictions.rows),
    ...checkSteps(workbook, today),
    ...checkAgenda(workbook, people, wholePool),
    ...checkPapers(workbook, people),
    ...checkCap(summary, workbook.settings),
    ...checkConferenceDate(workbook),
    ...checkExampleSettings(workbook.settings),
  ];
  const steps = measureSteps(workbook, today);
  return { today, workbook, people, summary, composition, steps, findings: orderFindings(findings) };
}

/**
 * Everything there is to say about a workbook on a day: people, list, composition, steps and every finding, in the order of tabs
 * and rows. Never throws on what people typed.
 *
 * @param today the day deadlines are counted from; whoever calls has already put `--today` before `clock.today` before the clock
 * @param stage at `lock`, evidence that was only asked for so far must be there
 */
export function checkWorkbook(raw: RawWorkbook, today: Day, stage: Stage = 'check'): CheckResult {
  const { workbook, findings } = parseWorkbook(raw, today);
  const checked = checkParsed(workbook, findings, today, stage);
  return { ...checked, lock: findLockStanding(raw, checked) };
}
