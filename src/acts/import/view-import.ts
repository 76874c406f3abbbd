import { findLegacyExample } from '../../core/import/find-legacy.js';
import type { ImportTarget } from '../../core/import/import-target.js';
import type { PlannedPerson, Skipped } from '../../core/import/plan-import.js';
import { cellText } from '../../core/import/source-table.js';
import { columnLetters } from '../../core/contract/a1.js';
import { FIXED_LISTS } from '../../core/contract/lists-of-values.js';
import type { PeopleTab } from '../../core/contract/people-tabs.js';
import type { Names } from '../../core/reading/names.js';
import type { ImportColumnView, ImportFillView, ImportPersonView, ImportPreview } from '../../endpoints/endpoints.js';
import type { Catalogue } from '../../text/say.js';
import { FILLABLE, type PreparedImport } from './prepare-import.js';

const SHOWN_PEOPLE = 5;
const SHOWN_SAMPLES = 2;
const SHOWN_SKIPPED = 200;
const LONGEST = 60;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What an import is told in: the words, and how the workbook calls its columns. */
interface Speech {
  readonly words: Catalogue;
  readonly names: Names;
}

/** How a column of ours is called in this workbook. */
function captionOf(tab: PeopleTab, target: string, { words, names }: Speech): string {
  if (target === 'givenName' || target === 'male' || target === 'female') return words.importing.targets[target];
  return names.caption(tab, target);
}

function viewColumns({ request }: PreparedImport, words: Catalogue): ImportColumnView[] {
  const { table, layout, mapping } = request;
  return layout.captions.flatMap((caption, index): ImportColumnView[] => {
    const texts = table.slice(layout.body).map(({ cells }) => shorten(cellText(cells[index])));
    const samples = [...new Set(texts.filter((text) => text !== ''))].slice(0, SHOWN_SAMPLES);
    if (samples.length === 0) return [];
    const name = caption === '' ? words.importing.column(columnLetters(index)) : shorten(caption);
    return [{ index, caption: name, samples, target: mapping[index] ?? null }];
  });
}

function viewFills({ request, targets }: PreparedImport, speech: Speech): ImportFillView[] {
  const { tab, mapping, fill, readings } = request;
  const options: Partial<Record<ImportTarget, readonly string[]>> = {
    unit: readings.lists.unit?.names ?? [],
    subject: FIXED_LISTS.subject.map((value) => speech.names.value('subject', value)),
    class: FIXED_LISTS.guestClass.map((value) => speech.names.value('guestClass', value)),
  };
  return FILLABLE[tab]
    .filter((key) => targets.includes(key) && !mapping.includes(key))
    .map((key) => ({
      key,
      caption: captionOf(tab, key, speech),
      options: options[key] ?? [],
      value: cellText(fill[key]),
    }));
}

const viewPerson =
  (tab: PeopleTab, speech: Speech) =>
  ({ line, cells }: PlannedPerson): ImportPersonView => ({
    line,
    cells: Object.entries(cells).map(([key, cell]) => ({
      caption: captionOf(tab, key, speech),
      value: shorten(cellText(cell)),
    })),
  });

function reasonOf({ reason }: Skipped, { importing }: Catalogue): string {
  const { skipped } = importing;
  switch (reason.kind) {
    case 'there':
    case 'perhapsThere':
      return skipped[reason.kind](reason.tab, reason.row);
    case 'repeated':
    case 'perhapsRepeated':
      return skipped[reason.kind](reason.line);
    case 'heading':
      return reason.unit === null ? skipped.heading : skipped.headingUnit(reason.unit);
    case 'blank':
      return skipped.blank(1);
    case 'header':
    case 'total':
    case 'footer':
    case 'noName':
    case 'tooLong':
      return skipped[reason.kind];
  }
}

/** What was left out, line by line, and why; blank rows in one sentence. */
export function saySkipped(all: readonly Skipped[], words: Catalogue): string[] {
  const { skipped } = words.importing;
  const told = all.filter(({ reason }) => reason.kind !== 'blank');
  const blank = all.length - told.length;
  const sentences = told.slice(0, SHOWN_SKIPPED).map((one) => skipped.line(one.line, reasonOf(one, words)));
  if (told.length > SHOWN_SKIPPED) sentences.push(skipped.more(told.length - SHOWN_SKIPPED));
  return blank === 0 ? sentences : [...sentences, skipped.blank(blank)];
}

/** What a person is shown before anything is written. */
export function viewImport(prepared: PreparedImport, speech: Speech): ImportPreview {
  const { words } = speech;
  const { request, targets, plan } = prepared;
  const { importing } = words;
  const example = findLegacyExample(request.table, request.layout, request.mapping);
  const named = request.mapping.includes('name');
  return {
    columns: viewColumns(prepared, words),
    targets: targets.map((key) => ({ key, caption: captionOf(request.tab, key, speech) })),
    fills: viewFills(prepared, speech),
    people: plan.people.slice(0, SHOWN_PEOPLE).map(viewPerson(request.tab, speech)),
    toAdd: plan.people.length,
    skipped: saySkipped(plan.skipped, words),
    legacy: example === null ? null : importing.legacy(example.font, example.text, example.converted),
    problem: named ? (plan.people.length === 0 ? importing.noPeople : null) : importing.noName(request.tab),
  };
}
