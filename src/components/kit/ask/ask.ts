/** The page's side of `ask`: sends questions to a worker and waits for the answers. */
import type { AnswerOf, InputOf, ProgressOf, Tasks } from "./answer.ts";
import { FallbackWorker, type WorkerLike } from "./fallback-worker.ts";
import type { FromWorker } from "./messages.ts";

interface Wishes<Progress> {
  /** Aborting it cancels the task in the worker and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with each value that the task yields. */
  readonly onProgress?: (value: Progress) => void;
}

/**
 * Asks a worker to run one of its tasks. Input and answer are copied between the threads, so both must be plain data.
 * Rejects with an Error that has the task's own text if the task throws, and with a WorkerFailure if the worker fails.
 */
export type Ask<T extends Tasks> = <Name extends keyof T & string>(
  task: Name,
  input: InputOf<T[Name]>,
  wishes?: Wishes<ProgressOf<T[Name]>>,
) => Promise<AnswerOf<T[Name]>>;

/** The worker itself has failed, not one of its tasks. The next question starts a new worker. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((value: never) => void) | undefined;
  /** Stops listening to the signal. */
  readonly release: () => void;
}

/**
 * One worker for all questions. It is started by the first question, and again by the first question after it has failed.
 *
 * @param start starts the worker with the constructor that it is given, which is called Worker because Vite looks for
 * these very words: `(Worker) => new Worker(new URL("./my-worker.ts", import.meta.url), { type: "module" })`
 */
export function createAsk<T extends Tasks>(start: (Worker: typeof FallbackWorker) => WorkerLike): Ask<T> {
  const waiting = new Map<number, Waiting>();
  let current: WorkerLike | null = null;
  let last = 0;

  /** Takes a question off the list, because it is about to be settled. */
  const take = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    one?.release();
    return one;
  };

  const hear = (reply: FromWorker): void => {
    const { id } = reply;
    // Looked up for each value: what hears one may abort the question.
    if (reply.kind === "progress") for (const value of reply.values) waiting.get(id)?.onProgress?.(value as never);
    else if (reply.kind === "answer") take(id)?.resolve(reply.answer as never);
    else take(id)?.reject(new Error(reply.message));
  };

  const begin = (): WorkerLike => {
    const worker = start(FallbackWorker);
    const fail = (message: string): void => {
      if (current !== worker) return;
      current = null;
      worker.terminate();
      const failure = new WorkerFailure(message);
      for (const id of [...waiting.keys()]) take(id)?.reject(failure);
    };
    worker.addEventListener("message", ({ data }) => {
      hear(data as FromWorker);
    });
    worker.addEventListener("error", ({ message = "" }) => {
      fail(message === "" ? "the worker could not be started" : message);
    });
    // Nobody can tell which question it answered.
    worker.addEventListener("messageerror", () => {
      fail("the worker's answer could not be read");
    });
    return worker;
  };

  const worker = (): WorkerLike => {
    try {
      return (current ??= begin());
    } catch (error) {
      throw new WorkerFailure(error instanceof Error ? error.message : String(error), { cause: error });
    }
  };

  return (task, input, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const asked = worker();
      const id = ++last;
      const abort = (): void => {
        take(id);
        asked.postMessage({ kind: "cancel", id });
        reject(signal?.reason as Error);
      };
      asked.postMessage({ kind: "question", id, task, input });
      waiting.set(id, { resolve, reject, onProgress, release: () => signal?.removeEventListener("abort", abort) });
      signal?.addEventListener("abort", abort);
    });
}
