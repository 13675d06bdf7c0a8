/** A worker that also starts in a frame with a sandbox, where the browser refuses the usual way. */
import type { ToWorker } from "./messages.ts";

interface WorkerEvent {
  readonly data?: unknown;
  /** The text of an error; missing or empty if the script could not be loaded. */
  readonly message?: string;
}
type Kind = "message" | "error" | "messageerror";
type Listener = (event: WorkerEvent) => void;

/** The part of a worker that `createAsk` uses. */
export interface WorkerLike {
  postMessage: (message: ToWorker) => void;
  addEventListener: (kind: Kind, listener: Listener) => void;
  terminate: () => void;
}

/** How the browser starts workers: replaced in tests. */
export interface Browser {
  readonly start: (url: URL | string, options?: WorkerOptions) => WorkerLike;
  /** The address of a script with this text. */
  readonly blobAddress: (script: string) => string;
}

const browserHere: Browser = {
  start: (url, options) => new Worker(url, options),
  blobAddress: (script) => URL.createObjectURL(new Blob([script], { type: "text/javascript" })),
};

/**
 * Starts the worker from its own address. A frame whose sandbox lacks `allow-same-origin` has an origin of its own, so
 * the browser refuses the address: it throws, or the first thing heard of the worker is an error. Then a second worker
 * starts from a blob, which such a frame may use, and loads the same script. `importScripts` needs no CORS header, but
 * the script must be one classic file, which is what the build makes of a worker. In development it is not.
 */
export class FallbackWorker implements WorkerLike {
  readonly #listeners: [Kind, Listener][] = [];
  #worker: WorkerLike;
  /** Messages to a worker that may still be refused, to be sent again to the second one. Null once it is certain. */
  #unheard: ToWorker[] | null = [];

  constructor(url: URL, options?: WorkerOptions, browser: Browser = browserHere) {
    const startFromBlob = (): WorkerLike => {
      this.#unheard = null;
      return this.#listenTo(browser.start(browser.blobAddress(`importScripts(${JSON.stringify(url.href)});`)));
    };
    let first: WorkerLike;
    try {
      first = browser.start(url, options);
    } catch {
      this.#worker = startFromBlob();
      return;
    }
    this.#worker = this.#listenTo(first, (messages) => {
      first.terminate();
      this.#worker = startFromBlob();
      for (const message of messages) this.#worker.postMessage(message);
    });
  }

  /** Passes on what a worker says. `onRefusal` is called, instead of the listeners, if the first thing is an error. */
  #listenTo(worker: WorkerLike, onRefusal?: (messages: readonly ToWorker[]) => void): WorkerLike {
    const pass = (kind: Kind) => (event: WorkerEvent) => {
      const unheard = this.#unheard;
      this.#unheard = null;
      if (kind === "error" && unheard !== null && onRefusal !== undefined) onRefusal(unheard);
      else for (const [wanted, listener] of this.#listeners) if (wanted === kind) listener(event);
    };
    for (const kind of ["message", "error", "messageerror"] as const) worker.addEventListener(kind, pass(kind));
    return worker;
  }

  postMessage(message: ToWorker): void {
    this.#worker.postMessage(message);
    this.#unheard?.push(message);
  }

  addEventListener(kind: Kind, listener: Listener): void {
    this.#listeners.push([kind, listener]);
  }

  terminate(): void {
    this.#unheard = null;
    this.#worker.terminate();
  }
}
