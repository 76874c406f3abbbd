import type { Finding, FindingOf } from '../../core/findings/finding.js';
import type { FindingCode } from '../../core/findings/finding-codes.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Speech } from '../blocks/speeches.js';
import { countRefusedPapers } from '../blocks/speeches.js';
import type { TimedItem } from '../blocks/timed-agenda.js';
import { itemsMissing, papersTooLong, rowsIncomplete, speakersNotListed, tooLong } from './agenda-sentences.js';
import type { DraftReason } from './draft-reason.js';
import { counted, own, plain } from './reason.js';

interface Agenda {
  readonly items: readonly TimedItem[];
  readonly papers: readonly Speech[];
}

/** What the check found of the tabs Chương trình and Tham luận, as reasons (R-II-2-a, R-III-1, R-III-3.2). */
export function agendaReasons({ findings, workbook }: CheckResult, { items, papers }: Agenda): readonly DraftReason[] {
  const incomplete = items.filter(({ item, minutes }) => item === null || minutes === null).length;
  const missing = of(findings, 'agenda.mandatory.missing').map(({ params }) => params.item);
  const unlisted = of(findings, 'agenda.speaker.notListed').length;
  const itemAt = (row: number | null | undefined) => workbook.agenda.find((one) => one.row === row)?.item ?? '…';
  return [
    ...plain('agendaEmpty', items.length === 0),
    ...own(rowsIncomplete(incomplete), incomplete > 0),
    ...of(findings, 'agenda.tooLong').flatMap(({ params, place }) =>
      own(tooLong(params.minutes, params.available, itemAt(place?.row)), true),
    ),
    ...own(itemsMissing(missing), missing.length > 0),
    ...own(speakersNotListed(unlisted), unlisted > 0),
    ...counted('papersNotApproved', countRefusedPapers(workbook, papers)),
    ...of(findings, 'paper.tooMany').flatMap(({ params }) =>
      own(papersTooLong(params.minutes, params.available), true),
    ),
  ];
}

const of = <C extends FindingCode>(findings: readonly Finding[], code: C): readonly FindingOf<C>[] =>
  findings.filter((finding): finding is Finding & FindingOf<C> => finding.code === code);
