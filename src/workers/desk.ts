/** The worker's side: takes orders, works on each in slices, says how far it is, and drops what is cancelled. */
import { sampleStepwise, type UncertainModel } from "../sim/index.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

export interface Surroundings {
  readonly post: (reply: FromWorker) => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Runs something once the messages that wait have been heard. */
  readonly later: (task: () => void) => void;
}

/** So long, in ms, is a message kept waiting at most, but for one run of the model. */
const slice = 16;

/** @param modelOf the model that an order asks for; a RangeError refuses the order */
export function samplingDesk<Order>(
  modelOf: (order: Order) => UncertainModel,
  { post, now, later }: Surroundings,
): (message: ToWorker<Order>) => void {
  const open = new Set<number>();

  const start = ({ id, order, n, seed }: ToWorker<Order> & { type: "start" }): void => {
    open.add(id);
    const steps = sampleStepwise(modelOf(order), n, seed);
    const work = (): void => {
      if (!open.has(id)) return;
      guarded(id, () => {
        const end = now() + slice;
        let step = steps.next();
        while (step.done !== true && now() < end) step = steps.next();
        if (step.done === true) {
          open.delete(id);
          post({ type: "done", id, bands: step.value });
        } else {
          post({ type: "progress", id, drawn: step.value });
          later(work);
        }
      });
    };
    later(work);
  };

  /** Whatever goes wrong is told to the page that waits. */
  const guarded = (id: number, task: () => void): void => {
    try {
      task();
    } catch (error) {
      open.delete(id);
      post({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  return (message) => {
    if (message.type === "cancel") open.delete(message.id);
    else
      guarded(message.id, () => {
        start(message);
      });
  };
}
