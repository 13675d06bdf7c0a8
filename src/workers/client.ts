/** The page's side: orders bands of uncertainty from the worker and waits for them. */
import type { UncertaintyBands } from "../sim/index.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { Order } from "./models.ts";
import { onFailure, type Port } from "./port.ts";

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
  /** No longer listens to the signal. */
  readonly leave: () => void;
}

/**
 * Starts a worker that samples uncertain models. One for a page is enough: it works on several orders in turn. Once the
 * worker itself has failed, all orders are rejected, those still to come at once: start another one then.
 *
 * @returns a function that orders `n` draws with a seed, and rejects with an Error if the order is refused
 */
export function samplingClient(
  port: Port<ToWorker<Order>> = new Worker(new URL("./uncertainty.ts", import.meta.url), { type: "module" }),
): (order: Order, n: number, seed: number, wishes?: Wishes) => Promise<UncertaintyBands> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failure: Error | null = null;

  /** Takes an order off the list: it is about to be settled. */
  const take = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    one?.leave();
    return one;
  };
  port.addEventListener("message", ({ data }) => {
    const reply = data as FromWorker;
    if (reply.type === "progress") waiting.get(reply.id)?.onProgress?.(reply.drawn);
    else if (reply.type === "done") take(reply.id)?.resolve(reply.bands);
    else take(reply.id)?.reject(new Error(reply.message));
  });
  onFailure(port, (reason) => {
    failure = reason;
    for (const id of [...waiting.keys()]) take(id)?.reject(reason);
  });

  return (order, n, seed, { onProgress, signal } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (failure !== null) throw failure;
      const id = ++last;
      const abort = (): void => {
        take(id);
        port.postMessage({ type: "cancel", id });
        reject(signal?.reason as Error);
      };
      const leave = (): void => signal?.removeEventListener("abort", abort);
      port.postMessage({ type: "start", id, order, n, seed });
      waiting.set(id, { resolve, reject, onProgress, leave });
      signal?.addEventListener("abort", abort);
    });
}
