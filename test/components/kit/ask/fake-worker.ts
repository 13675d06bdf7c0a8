// Workers without a thread, for tests of both sides of `ask`.
import { answer, type Tasks } from "../../../../src/components/kit/ask/answer.ts";
import type { WorkerLike } from "../../../../src/components/kit/ask/fallback-worker.ts";
import type { FromWorker, ToWorker } from "../../../../src/components/kit/ask/messages.ts";

type Kind = Parameters<WorkerLike["addEventListener"]>[0];
type Listener = Parameters<WorkerLike["addEventListener"]>[1];

/** A worker that only writes down what it hears, and tells its listeners what the test makes it tell. */
export class SilentWorker implements WorkerLike {
  readonly heard: ToWorker[] = [];
  terminated = 0;
  readonly #listeners: [Kind, Listener][] = [];

  postMessage(message: ToWorker): void {
    this.heard.push(structuredClone(message));
  }
  addEventListener(kind: Kind, listener: Listener): void {
    this.#listeners.push([kind, listener]);
  }
  terminate(): void {
    this.terminated += 1;
  }
  tell(kind: Kind, event: Parameters<Listener>[0] = {}): void {
    for (const [wanted, listener] of this.#listeners) if (wanted === kind) listener(event);
  }
  reply(reply: FromWorker): void {
    this.tell("message", { data: structuredClone(reply) });
  }
}

/** The worker's side of `ask`, whose clock and whose next step the test moves by hand. */
export function workerSide(tasks: Tasks) {
  const replies: FromWorker[] = [];
  const steps: (() => void)[] = [];
  let listener = (message: ToWorker): void => {
    throw new Error(`nobody listens to ${message.kind}`);
  };
  const clock = { time: 0 };
  answer(tasks, {
    hear: (heard) => {
      listener = heard;
    },
    post: (reply) => {
      replies.push(structuredClone(reply));
    },
    now: () => clock.time,
    later: (step) => {
      steps.push(step);
    },
  });
  return {
    clock,
    replies,
    hear: (message: ToWorker) => {
      listener(structuredClone(message));
    },
    ask: (id: number, task: string, input?: unknown) => {
      listener({ kind: "question", id, task, input });
    },
    /** Runs one slice; false if there was none. */
    step: (): boolean => {
      const next = steps.shift();
      next?.();
      return next !== undefined;
    },
  };
}

/** Both sides together. Messages wait on their way, in order, until `settle` or `step` moves them. */
export function wholeWorker(tasks: Tasks) {
  const worker = new SilentWorker();
  const side = workerSide(tasks);
  let heard = 0;
  let told = 0;
  /** Moves one thing: a message to the worker, else a slice, else a reply to the page. False if nothing was left. */
  const step = (): boolean => {
    const message = worker.heard[heard];
    if (message !== undefined) {
      heard += 1;
      side.hear(message);
      return true;
    }
    if (side.step()) return true;
    const reply = side.replies[told];
    if (reply === undefined) return false;
    told += 1;
    worker.reply(reply);
    return true;
  };
  return {
    worker,
    side,
    step,
    /** Moves everything, and lets promises follow. */
    settle: async () => {
      do await Promise.resolve();
      while (step());
    },
  };
}
