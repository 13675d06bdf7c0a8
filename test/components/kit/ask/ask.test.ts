import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAsk, WorkerFailure } from "../../../../src/components/kit/ask/ask.ts";
import { SilentWorker, wholeWorker } from "./fake-worker.ts";

const tasks = {
  double: (value: number) => 2 * value,
  refuse: (reason: string): number => {
    throw new RangeError(reason);
  },
  *count(to: number): Generator<number, string> {
    for (let step = 1; step <= to; step += 1) yield step;
    return `counted to ${to}`;
  },
};
type Counting = typeof tasks;

/** An `ask` whose workers say nothing of themselves, and all that it has started. */
function silentAsk() {
  const workers: SilentWorker[] = [];
  const ask = createAsk<Counting>(() => {
    const worker = new SilentWorker();
    workers.push(worker);
    return worker;
  });
  return { ask, workers };
}

const reasons = async (all: Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(all)).map((one) => (one.status === "rejected" ? String(one.reason) : "resolved"));

describe("createAsk(start)", () => {
  it("starts one worker, with the first question", () => {
    const { ask, workers } = silentAsk();
    expect(workers).toHaveLength(0);
    void ask("double", 1);
    void ask("double", 2);
    expect(workers.map(({ heard }) => heard)).toEqual([
      [
        { kind: "question", id: 1, task: "double", input: 1 },
        { kind: "question", id: 2, task: "double", input: 2 },
      ],
    ]);
  });

  it("resolves to the answer, and tells each step of the way there", async () => {
    const { worker, settle } = wholeWorker(tasks);
    const ask = createAsk<Counting>(() => worker);
    const steps: number[] = [];
    const answer = ask("count", 5, { onProgress: (step) => steps.push(step) });
    await settle();
    expect(await answer).toBe("counted to 5");
    expect(steps).toEqual([1, 2, 3, 4, 5]);
  });

  it("gives each question its own answer, in whatever order the worker sends them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), async (order) => {
        const { ask, workers } = silentAsk();
        const answers = order.map((_, index) => ask("double", index));
        for (const index of order) workers[0]?.reply({ kind: "answer", id: index + 1, answer: 2 * index });
        expect(await Promise.all(answers)).toEqual([0, 2, 4, 6, 8, 10]);
      }),
    );
  });

  it("rejects with the text of what the task threw, and the worker goes on", async () => {
    const { worker, settle } = wholeWorker(tasks);
    const ask = createAsk<Counting>(() => worker);
    const [refused, next] = [ask("refuse", "n is 0; allowed is 2 or more"), ask("double", 4)];
    const settled = Promise.allSettled([refused, next]);
    await settle();
    expect(await settled).toMatchObject([{ status: "rejected" }, { status: "fulfilled", value: 8 }]);
    await expect(refused).rejects.toThrow(/^n is 0; allowed is 2 or more$/);
    await expect(refused).rejects.not.toBeInstanceOf(WorkerFailure);
    expect(worker.terminated).toBe(0);
  });

  it("rejects input that cannot be copied to the worker", async () => {
    const { ask } = silentAsk();
    await expect(ask("double", (() => 1) as unknown as number)).rejects.toThrow("could not be cloned");
  });

  it("rejects with the signal's reason when it is aborted, tells the worker, and tells no more progress", async () => {
    const { worker, settle } = wholeWorker(tasks);
    const ask = createAsk<Counting>(() => worker);
    const stop = new AbortController();
    const steps: number[] = [];
    const answer = ask("count", 100, {
      signal: stop.signal,
      onProgress: (step) => {
        steps.push(step);
        if (step === 3) stop.abort(new Error("moved on"));
      },
    });
    const rejected = expect(answer).rejects.toThrow("moved on");
    await settle();
    await rejected;
    expect(steps).toEqual([1, 2, 3]);
    expect(worker.heard.map(({ kind }) => kind)).toEqual(["question", "cancel"]);
  });

  it("asks nothing once the signal is aborted", async () => {
    const { ask, workers } = silentAsk();
    await expect(ask("double", 1, { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late");
    expect(workers).toHaveLength(0);
  });

  it("never answers what was aborted, whenever that happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), async (when, all) => {
        const { worker, step, settle } = wholeWorker(tasks);
        const ask = createAsk<Counting>(() => worker);
        const stop = new AbortController();
        const aborted = ask("count", 20, { signal: stop.signal });
        const others = Promise.all(all.map((to) => ask("count", to)));
        const answers: string[] = [];
        const outcome = Promise.allSettled([
          aborted.then((answer) => {
            answers.push(answer);
            return answer;
          }),
        ]);
        for (let steps = 0; steps < when && step(); steps += 1) await Promise.resolve();
        const before = answers.length > 0;
        stop.abort(new Error("moved on"));
        await settle();
        expect(await outcome).toEqual([
          before
            ? { status: "fulfilled", value: "counted to 20" }
            : { status: "rejected", reason: new Error("moved on") },
        ]);
        expect(await others).toEqual(all.map((to) => `counted to ${to}`));
      }),
    );
  });

  it.each([
    ["an error with a text", "error", { message: "out of memory" }, "out of memory"],
    ["an error without a text", "error", {}, "the worker could not be started"],
    ["an error with an empty text", "error", { message: "" }, "the worker could not be started"],
    ["an answer that cannot be read", "messageerror", {}, "the worker's answer could not be read"],
  ] as const)("rejects all that wait after %s, and asks a new worker next", async (_, kind, event, told) => {
    const { ask, workers } = silentAsk();
    const both = reasons([ask("double", 1), ask("double", 2)]);
    workers[0]?.tell(kind, event);
    workers[0]?.tell("error", { message: "again" });
    expect(await both).toEqual([`WorkerFailure: ${told}`, `WorkerFailure: ${told}`]);
    expect(workers[0]?.terminated).toBe(1);

    const next = ask("double", 3);
    expect(workers).toHaveLength(2);
    workers[0]?.tell("error", { message: "a late error of the worker that is gone" });
    workers[1]?.reply({ kind: "answer", id: 3, answer: 6 });
    expect(await next).toBe(6);
  });

  it("rejects if the worker cannot be started at all, and tries again with the next question", async () => {
    const worker = new SilentWorker();
    let starts = 0;
    const ask = createAsk<Counting>(() => {
      starts += 1;
      if (starts === 1) throw new Error("no more threads");
      return worker;
    });
    expect(await reasons([ask("double", 1)])).toEqual(["WorkerFailure: no more threads"]);
    const next = ask("double", 2);
    worker.tell("message", { data: { kind: "answer", id: 1, answer: 4 } });
    expect(await next).toBe(4);
  });

  it.each(["answered", "refused", "failed", "aborted"])(
    "no longer listens to the signal of a question that is %s",
    async (end) => {
      const { ask, workers } = silentAsk();
      const stop = new AbortController();
      let listening = 0;
      const { signal } = stop;
      const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
      signal.addEventListener = (...list: Parameters<typeof add>) => {
        listening++;
        add(...list);
      };
      signal.removeEventListener = (...list: Parameters<typeof remove>) => {
        listening--;
        remove(...list);
      };
      const settled = Promise.allSettled([ask("double", 1, { signal })]);
      expect(listening).toBe(1);
      const [worker] = workers;
      if (end === "answered") worker?.reply({ kind: "answer", id: 1, answer: 2 });
      if (end === "refused") worker?.reply({ kind: "refusal", id: 1, message: "no" });
      if (end === "failed") worker?.tell("error");
      if (end === "aborted") stop.abort(new Error("moved on"));
      expect((await settled)[0].status).toBe(end === "answered" ? "fulfilled" : "rejected");
      expect(listening).toBe(0);
      stop.abort();
      expect(worker?.heard.filter(({ kind }) => kind === "cancel")).toHaveLength(end === "aborted" ? 1 : 0);
    },
  );
});
