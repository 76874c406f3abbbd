interface Doubt {
  /** What nobody here could try on Google. */
  readonly about: string;
  /** Both ways it may turn out, the likelier first: that one is the host's default. */
  readonly ends: readonly [likelier: string, other: string];
  /** Why the first is held to be likelier. */
  readonly source: string;
}

/**
 * Statements about Google that sources contradict or nobody made: each a switch of the host, so that nothing rests on what was
 * only read. `npm run doubts` runs every act at the other end of each.
 */
export const DOUBTS = {
  leadingApostrophe: {
    about: "setValues of a text that begins with ' into a cell of plain text (@): is the ' kept as a character?",
    ends: ['kept', 'swallowed'],
    source: 'one project that runs on Google says so, two others assume it; nobody contradicts',
  },
  leadingEquals: {
    about: 'setValues of a text that begins with = into a cell of plain text (@)',
    ends: ['text', 'formula'],
    source: 'typing does so; no source about setValues',
  },
  plusNumber: {
    about: 'a plus sign and digits (+5) in a cell that is no plain text',
    ends: ['text', 'number'],
    source: 'no source either way; as text it is what people typed',
  },
  soleOwner: {
    about: 'whether removeEditors of nobody, by the only editor, binds whoever is let in later',
    ends: ['bindsNobody', 'binds'],
    source: 'reference of protect(): unprotected until the list of editors really changes',
  },
  namedAgain: {
    about: 'whether addEditor of somebody who is on the list already (the owner) makes the list the protection’s own',
    ends: ['binds', 'bindsNobody'],
    source:
      'the reference adds the one who runs the script before it takes the others off, without saying what for an owner',
  },
  linesThroughProtected: {
    about: 'whether a protected header row keeps others from inserting columns through it',
    ends: ['inserted', 'refused'],
    source: 'no source either way; the first is the worse for us',
  },
  rejectingDropdown: {
    about: "when a dropdown that rejects meets a script's write",
    ends: ['throwsAtTheWrite', 'throwsAtTheFlush'],
    source: 'most reports; one says at the next flush',
  },
  whoClicks: {
    about: 'whether Drive.About.get says under drive.file who runs the script',
    ends: ['named', 'refused'],
    source: 'the reference lists the scope; nobody here has seen it',
  },
  triggerLock: {
    about: 'LockService.getDocumentLock in a simple trigger',
    ends: ['lock', 'null'],
    source: 'it needs no scope; no source either way',
  },
  dateOverRun: {
    about: 'a Date in what google.script.run hands over',
    ends: ['fails', 'arrivesAsNull'],
    source: 'the guide says that the call fails; three reports say null',
  },
} as const satisfies Readonly<Record<string, Doubt>>;

export type DoubtName = keyof typeof DOUBTS;

/** How Google is taken to behave: one end of every doubt. */
export type Doubts = { readonly [D in DoubtName]: (typeof DOUBTS)[D]['ends'][number] };

const NAMES = Object.keys(DOUBTS) as DoubtName[];

/** The likelier end of every doubt, but for those given. */
export const settleDoubts = (given: Partial<Doubts> = {}): Doubts => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, DOUBTS[name].ends[0]])) as Doubts),
  ...given,
});

/** The other end of every doubt, one at a time. */
export const OTHER_ENDS: readonly Partial<Doubts>[] = NAMES.map((name) => ({ [name]: DOUBTS[name].ends[1] }));

/** Reads `leadingApostrophe=swallowed,triggerLock=null`; throws where a doubt or an end is none of the table. */
export function parseDoubts(text: string): Partial<Doubts> {
  const given = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim().split('=')]));
  for (const [name = '', end = ''] of given) {
    const doubt = NAMES.find((known) => known === name);
    if (doubt === undefined || !DOUBTS[doubt].ends.some((known) => known === end)) {
      throw new Error(`no such end of a doubt: ${name}=${end} (see src/host/doubts/doubts.ts)`);
    }
  }
  return Object.fromEntries(given) as Partial<Doubts>;
}
