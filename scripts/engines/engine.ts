// A browser engine that is driven: it shows one page at a time and is used as a reader would use it.

/** A place in the window, px from its left upper corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

type KeyName = "Home" | "End" | "ArrowRight" | "ArrowUp" | "Enter";

export interface Engine {
  /** "Firefox 153.7.0" */
  readonly version: string;
  /** Opens an address and waits until the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Makes the window so large, px. */
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  /** Runs a function in the page. It sees its arguments and the page, nothing else of the program. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** Presses a key, for what has the focus. */
  readonly press: (key: KeyName) => Promise<void>;
  /** Types a text into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Presses the mouse at one place and lets it go at another. */
  readonly drag: (from: Spot, to: Spot) => Promise<void>;
  /** A PNG of what the window shows. */
  readonly picture: () => Promise<Uint8Array>;
  /** Errors, warnings and refusals since the page was opened, as far as the engine reports them. */
  readonly faults: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}
