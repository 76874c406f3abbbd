import { useEffect, useState } from 'preact/hooks';

const wanted = (): boolean => document.querySelector('[data-open-panel="import"]') !== null;

/**
 * Whether *Nhập danh sách* is open. The menu item opens the page on it by an element after the page's own, which may be
 * read later than the script runs.
 */
export function useImportOpen(): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(wanted);
  useEffect(() => {
    const look = () => {
      if (wanted()) setOpen(true);
    };
    document.addEventListener('DOMContentLoaded', look);
    look();
    return () => document.removeEventListener('DOMContentLoaded', look);
  }, []);
  return [open, setOpen];
}
