import { useState } from 'preact/hooks';
import type { PeopleTab } from '../../core/contract/people-tabs.js';
import type { ImportDone, ImportPreview } from '../../endpoints/endpoints.js';
import { isImportDone, isImportPreview, isTabNames } from './import-shapes.js';
import type { Sidebar } from '../calling/use-sidebar.js';

/** What is to be imported, and where. */
export interface ImportSource {
  readonly from: 'text' | 'tab';
  readonly text: string;
  readonly tab: string;
  readonly target: PeopleTab;
}

/** What the person chose after a preview. */
export interface ImportChoices {
  /** Target key by the list's column, null for left out. */
  readonly mapping: Readonly<Record<number, string | null>>;
  readonly fill: Readonly<Record<string, string>>;
  readonly convertLegacy: boolean;
}

export interface Importing {
  readonly source: ImportSource;
  /** Null until they were asked for. */
  readonly tabs: readonly string[] | null;
  readonly preview: ImportPreview | null;
  readonly choices: ImportChoices;
  /** Something was chosen since the preview, which therefore shows what would not be imported. */
  readonly stale: boolean;
  readonly done: ImportDone | null;
  readonly setSource: (change: Partial<ImportSource>) => void;
  readonly choose: (change: Partial<ImportChoices>) => void;
  readonly read: () => void;
  readonly readAgain: () => void;
  readonly add: () => void;
  readonly startOver: () => void;
}

const NO_SOURCE: ImportSource = { from: 'text', text: '', tab: '', target: 'nominations' };
const NO_CHOICES: ImportChoices = { mapping: {}, fill: {}, convertLegacy: false };

/** The order as the server takes it; without choices the columns are matched there. */
function orderOf(source: ImportSource, choices: ImportChoices | null) {
  const mapping = Object.entries(choices?.mapping ?? {}).flatMap(([index, target]) =>
    target === null ? [] : [{ index: Number(index), target }],
  );
  return {
    source: source.from === 'text' ? { text: source.text } : { tab: source.tab },
    target: source.target,
    mapping: choices === null ? null : mapping,
    fill: choices === null ? null : choices.fill,
    convertLegacy: choices?.convertLegacy ?? false,
  };
}

const choicesOf = ({ columns, fills }: ImportPreview, convertLegacy: boolean): ImportChoices => ({
  mapping: Object.fromEntries(columns.map(({ index, target }) => [index, target])),
  fill: Object.fromEntries(fills.map(({ key, value }) => [key, value])),
  convertLegacy,
});

/** The tabs to choose from, and the source that is chosen. */
function useSource(sidebar: Sidebar) {
  const [source, setSource] = useState(NO_SOURCE);
  const [tabs, setTabs] = useState<readonly string[] | null>(null);
  const keep = (names: readonly string[]) => {
    setTabs(names);
    setSource((now) => ({ ...now, tab: names.includes(now.tab) ? now.tab : (names[0] ?? '') }));
  };
  const change = (to: Partial<ImportSource>) => {
    setSource((now) => ({ ...now, ...to }));
    if (to.from === 'tab') void sidebar.run({ name: 'sidebarImportTabs', args: [], shape: isTabNames, keep });
  };
  return { source, tabs, change };
}

/** The steps of an import: a source, a preview to confirm, a result. Any change of the source begins anew. */
export function useImport(sidebar: Sidebar): Importing {
  const { source, tabs, change } = useSource(sidebar);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [stale, setStale] = useState(false);
  const [done, setDone] = useState<ImportDone | null>(null);

  const show = (shown: ImportPreview | null, convertLegacy: boolean) => {
    setPreview(shown);
    setChoices(shown === null ? NO_CHOICES : choicesOf(shown, convertLegacy));
    setStale(false);
    setDone(null);
  };
  const read = (chosen: ImportChoices | null) => {
    const keep = (shown: ImportPreview) => show(shown, chosen?.convertLegacy ?? false);
    void sidebar.run({ name: 'sidebarReadImport', args: [orderOf(source, chosen)], shape: isImportPreview, keep });
  };
  const add = () =>
    void sidebar.run({ name: 'sidebarImport', args: [orderOf(source, choices)], shape: isImportDone, keep: setDone });
  const begin = (to: Partial<ImportSource>) => {
    change(to);
    show(null, false);
  };
  return {
    ...{ source, tabs, preview, choices, stale, done, add },
    setSource: begin,
    choose: (to) => {
      setChoices((now) => ({ ...now, ...to }));
      setStale(true);
    },
    read: () => read(null),
    readAgain: () => read(choices),
    startOver: () => begin({ text: '' }),
  };
}

/** A target stands once: the column that had it is left out. */
export function withTarget(
  mapping: ImportChoices['mapping'],
  index: number,
  target: string | null,
): ImportChoices['mapping'] {
  const others = Object.entries(mapping).map(([at, was]) => [at, was === target ? null : was] as const);
  return { ...Object.fromEntries(others), [index]: target };
}
