/** The worker's side of `ask`: runs tasks by name and sends back what they return. */
import type { FromWorker, ToWorker } from "./messages.ts";

/**
 * What a worker can do, by name. Each task takes one value of plain data. A plain function runs at once, and what it
 * returns is the answer. A generator function runs in slices: what it yields is progress, what it returns is the answer.
 */
export type Tasks = Readonly<Record<string, (input: never) => unknown>>;

/** What a task takes, returns in the end, and yields on the way. */
export type InputOf<Task> = Task extends (input: infer Input) => unknown ? Input : never;
export type AnswerOf<Task> = Task extends (input: never) => infer Result
  ? Result extends Generator<unknown, infer Answer>
    ? Answer
    : Result
  : never;
export type ProgressOf<Task> = Task extends (input: never) => Generator<infer Value> ? Value : never;

/** What `answer` needs of the thread that it runs in. */
export interface Surroundings {
  readonly hear: (listener: (message: ToWorker) => void) => void;
  /** Throws if the reply holds something that cannot be sent, such as a function. */
  readonly post: (reply: FromWorker) => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Runs something after the messages that have already arrived. */
  readonly later: (step: () => void) => void;
}

/** How long a generator runs before the worker listens again, ms: a cancel waits so long at most, plus one step. */
const slice = 16;

const thisWorker = (): Surroundings => ({
  hear: (listener) => {
    addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
      listener(data);
    });
  },
  post: (reply) => {
    postMessage(reply);
  },
  now: () => performance.now(),
  later: (step) => {
    setTimeout(step);
  },
});

const refusal = (id: number, error: unknown): FromWorker => ({
  kind: "refusal",
  id,
  message: error instanceof Error ? error.message : String(error),
});

const isGenerator = (result: unknown): result is Iterator<unknown, unknown> =>
  typeof result === "object" && result !== null && Symbol.iterator in result && "next" in result;

/**
 * Answers the questions that a page asks with `createAsk`. Call it once, as a worker starts. Whatever a task throws goes
 * back to the page as text. A task that has been cancelled sends nothing more. Several generators run in turns.
 */
export function answer(tasks: Tasks, { hear, post, now, later }: Surroundings = thisWorker()): void {
  /** The generators that are neither finished nor cancelled. */
  const open = new Set<number>();

  const send = (reply: FromWorker): void => {
    try {
      post(reply);
    } catch (error) {
      open.delete(reply.id);
      post(refusal(reply.id, error));
    }
  };

  const run = (id: number, steps: Iterator<unknown, unknown>): void => {
    if (!open.has(id)) return;
    const values: unknown[] = [];
    let end: FromWorker | null = null;
    const until = now() + slice;
    try {
      do {
        const step = steps.next();
        if (step.done === true) end = { kind: "answer", id, answer: step.value };
        else values.push(step.value);
      } while (end === null && now() < until);
    } catch (error) {
      end = refusal(id, error);
    }
    if (values.length > 0) send({ kind: "progress", id, values });
    // Progress that could not be sent has closed the task.
    if (!open.has(id)) return;
    if (end === null) {
      later(() => {
        run(id, steps);
      });
    } else {
      open.delete(id);
      send(end);
    }
  };

  const begin = (id: number, name: string, input: unknown): void => {
    if (!Object.hasOwn(tasks, name))
      throw new RangeError(`task is "${name}"; this worker knows ${Object.keys(tasks).join(", ")}`);
    const result = (tasks[name] as (input: unknown) => unknown)(input);
    if (isGenerator(result)) {
      open.add(id);
      later(() => {
        run(id, result);
      });
    } else send({ kind: "answer", id, answer: result });
  };

  hear((message) => {
    const { kind, id } = message;
    if (kind === "cancel") open.delete(id);
    else {
      try {
        begin(id, message.task, message.input);
      } catch (error) {
        send(refusal(id, error));
      }
    }
  });
}
