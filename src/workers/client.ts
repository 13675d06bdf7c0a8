/** The page's side: orders bands of uncertainty from the worker and waits for them. */
import type { UncertaintyBands } from "../sim/index.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { Order } from "./models.ts";

/** The part of a worker that is used here. */
export interface Port {
  postMessage: (message: ToWorker<Order>) => void;
  addEventListener: (type: "message" | "error", heard: (event: { data?: unknown; message?: string }) => void) => void;
}

export interface Wishes {
  /** Called with the draws made so far. */
  readonly onProgress?: (drawn: number) => void;
  /** Aborting it stops the work and rejects with its reason. */
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly resolve: (bands: UncertaintyBands) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((drawn: number) => void) | undefined;
}

/**
 * Starts a worker that samples uncertain models. One for a page is enough: it works on several orders in turn.
 *
 * @returns a function that orders `n` draws with a seed, and rejects with an Error if the order is refused
 */
export function samplingClient(
  port: Port = new Worker(new URL("./uncertainty.ts", import.meta.url), { type: "module" }),
): (order: Order, n: number, seed: number, wishes?: Wishes) => Promise<UncertaintyBands> {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  port.addEventListener("message", ({ data }) => {
    const reply = data as FromWorker;
    const one = waiting.get(reply.id);
    if (reply.type === "progress") {
      one?.onProgress?.(reply.drawn);
      return;
    }
    waiting.delete(reply.id);
    if (reply.type === "done") one?.resolve(reply.bands);
    else one?.reject(new Error(reply.message));
  });
  port.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message ?? "the worker could not be started"));
    waiting.clear();
  });

  return (order, n, seed, { onProgress, signal } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = ++last;
      waiting.set(id, { resolve, reject, onProgress });
      const abort = (): void => {
        if (!waiting.delete(id)) return;
        port.postMessage({ type: "cancel", id });
        reject(signal?.reason as Error);
      };
      signal?.addEventListener("abort", abort, { once: true });
      port.postMessage({ type: "start", id, order, n, seed });
    });
}
