import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView, SavingView } from '../wire.js';
import { server } from './server.js';

/** How often a tab asks whether anything changed; oftener while something is being saved. Short questions: any number of tabs. */
const PULSE = 1000;
const SAVING_PULSE = 250;

/** The page as the server last told it, told anew when somebody else changes something. */
export function useView(arrived: (page: PageView) => void) {
  const [view, setView] = useState<PageView | null>(null);
  const [saving, setSaving] = useState<SavingView | null>(null);
  const [reachable, setReachable] = useState(true);
  const latest = useRef(-1);
  const show = (page: PageView) => {
    if (page.change < latest.current) return;
    latest.current = page.change;
    setView(page);
    setSaving(page.saving);
  };
  const ask = async (): Promise<SavingView | null> => {
    if (latest.current < 0) {
      const page = await server.readPage();
      show(page);
      arrived(page);
      return page.saving;
    }
    const pulse = await server.readPulse();
    if (pulse.change > latest.current) show(await server.readPage());
    // A question that was on its way while this tab did something knows nothing of that yet.
    if (pulse.change >= latest.current) setSaving(pulse.saving);
    return pulse.saving;
  };
  useEffect(() => {
    const beat = async () => {
      let pause = PULSE;
      try {
        if ((await ask())?.kind === 'saving') pause = SAVING_PULSE;
        setReachable(true);
      } catch {
        setReachable(false);
      }
      setTimeout(() => void beat(), pause);
    };
    void beat();
  }, []);
  return { shown: { view, saving, reachable }, show, setReachable };
}
