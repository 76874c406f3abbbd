/** A stream that a person or a file reads. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything the command knows of the machine it runs on; tests give their own. */
export interface World {
  /** Relative paths start here. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Where `Code.js`, `Sidebar.html` and `appsscript.json` are. */
  readonly bundle: string;
  /** Resolves when the person wants the page to stop. */
  readonly stopped: () => Promise<void>;
}
