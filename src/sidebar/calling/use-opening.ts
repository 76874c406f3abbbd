import { useEffect, useState } from 'preact/hooks';

/**
 * What the page was opened with: the menu says it by elements after the page's own, which may be read later than the script runs.
 * `read` gives null while they are not there.
 */
function useOpening<T>(read: () => T | null): readonly [opening: T | null, setOpening: (opening: T | null) => void] {
  const [opening, setOpening] = useState(read);
  useEffect(() => {
    const look = () => {
      const found = read();
      if (found !== null) setOpening(() => found);
    };
    document.addEventListener('DOMContentLoaded', look);
    look();
    return () => document.removeEventListener('DOMContentLoaded', look);
  }, []);
  return [opening, setOpening];
}

const wantsImport = (): true | null => (document.querySelector('[data-open-panel="import"]') === null ? null : true);

/** Whether *Nhập danh sách* is open. */
export function useImportOpen(): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useOpening(wantsImport);
  return [open === true, (wanted) => setOpen(wanted ? true : null)];
}

const english = (): 'en' | null => (document.querySelector('[data-language="en"]') === null ? null : 'en');

/** The language to speak before the first answer, which may be that nothing can be read. */
export const useOpeningLanguage = (): 'vi' | 'en' => useOpening(english)[0] ?? 'vi';
