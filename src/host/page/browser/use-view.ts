import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView, SavingView } from '../wire.js';
import { NoKey, StartedAnew } from './link.js';
import { OtherWork, server } from './server.js';

/** How often a tab asks whether anything changed; oftener while something is being saved. Short questions: any number of tabs. */
const PULSE = 1000;
const SAVING_PULSE = 250;

/** How the page stands to its server; `other`: the address leads to other work now, of this title. */
export type Contact =
  { readonly kind: 'linked' | 'unreachable' | 'noKey' } | { readonly kind: 'other'; readonly title: string };

function contactAfter(error: unknown): Contact {
  if (error instanceof OtherWork) return { kind: 'other', title: error.title };
  return { kind: error instanceof NoKey ? 'noKey' : 'unreachable' };
}

/** `linked`: the page has come, or come back after the program was started anew; `before` is null the first time. */
type Linked = (page: PageView, before: PageView | null) => void;

/** The page as the server last told it, told anew when somebody else changes something. */
export function useView(linked: Linked, onDisk: (number: number) => void) {
  const [view, setView] = useState<PageView | null>(null);
  const { saving, tell } = useSaving(onDisk);
  const [contact, setContact] = useState<Contact>({ kind: 'linked' });
  const latest = useRef<PageView | null>(null);
  const show = (page: PageView) => {
    if (page.change < (latest.current?.change ?? -1)) return;
    latest.current = page;
    document.title = page.title;
    setView(page);
    tell(page.saving);
  };
  const open = async (): Promise<SavingView | null> => {
    const page = await server.open();
    const before = latest.current;
    // Another start counts its changes from the beginning.
    latest.current = null;
    linked(page, before);
    show(page);
    return page.saving;
  };
  const ask = async (): Promise<SavingView | null> => {
    const pulse = await server.readPulse();
    if (pulse.change > (latest.current?.change ?? -1)) show(await server.readPage());
    // A question that was on its way while this tab did something knows nothing of that yet.
    if (pulse.change >= (latest.current?.change ?? -1)) tell(pulse.saving);
    return pulse.saving;
  };
  useBeat(async () => {
    const state = await (server.isOpen() ? ask() : open());
    setContact({ kind: 'linked' });
    return state?.kind === 'saving' ? SAVING_PULSE : PULSE;
  }, setContact);
  // Whether the page comes back from another start, the next beat tells.
  const lose = (error: unknown) => !(error instanceof StartedAnew) && setContact(contactAfter(error));
  return { shown: { view, saving, contact }, show, lose };
}

function useSaving(onDisk: (number: number) => void) {
  const [saving, setSaving] = useState<SavingView | null>(null);
  const tell = (state: SavingView | null) => {
    if (state !== null) onDisk(state.onDisk);
    setSaving(state);
  };
  return { saving, tell };
}

/** Once and again as long as the page is open. `work` answers the pause after it. */
function useBeat(work: () => Promise<number>, setContact: (contact: Contact) => void): void {
  useEffect(() => {
    const beat = async () => {
      let pause = PULSE;
      try {
        pause = await work();
      } catch (error) {
        // The page comes back at once, and says nothing unless that fails too.
        if (error instanceof StartedAnew) pause = 0;
        else setContact(contactAfter(error));
      }
      setTimeout(() => void beat(), pause);
    };
    void beat();
  }, []);
}
