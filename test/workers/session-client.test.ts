import { describe, expect, it } from "vitest";
import { compositions, simulateSession } from "../../src/sim/index.ts";
import { WorkerFailure, type Port } from "../../src/workers/port.ts";
import { answerTo, replyTo, type SessionOrder } from "../../src/workers/session-answer.ts";
import { sessionClient } from "../../src/workers/session-client.ts";

const [composition] = compositions;
const orderOf = (intensity: number): SessionOrder => ({
  bouts: [{ intensity, duration: 20 }],
  composition,
});

/** A worker without a thread, which answers one order each time it is told to; messages are copied as between threads. */
function fakeWorker() {
  type Heard = Parameters<Port<SessionOrder>["addEventListener"]>[1];
  const listeners: Record<"message" | "error" | "messageerror", Heard[]> = { message: [], error: [], messageerror: [] };
  const inbox: SessionOrder[] = [];
  let terminated = 0;
  const hear = (type: keyof typeof listeners, event: Parameters<Heard>[0]): void => {
    for (const listener of listeners[type]) listener(event);
  };
  return {
    port: {
      postMessage: (order) => inbox.push(structuredClone(order)),
      addEventListener: (type, listener) => listeners[type].push(listener),
      terminate: () => terminated++,
    } satisfies Port<SessionOrder>,
    /** Orders sent and not yet answered. */
    inbox,
    terminated: () => terminated,
    work: () => {
      const order = inbox.shift();
      if (order === undefined) throw new Error("nothing to work on");
      hear("message", { data: structuredClone(replyTo(order)) });
    },
    fail: (message?: string) => {
      hear("error", message === undefined ? {} : { message });
    },
    garble: () => {
      hear("messageerror", {});
    },
  };
}

/** What a promise has come to by now. */
const soFar = (promise: Promise<unknown>): Promise<unknown> => Promise.race([promise, Promise.resolve("pending")]);

describe("sessionClient(port)", () => {
  it("answers with the course of the session", async () => {
    const worker = fakeWorker();
    const answer = sessionClient(worker.port)(orderOf(1.1));
    worker.work();
    expect(await answer).toEqual({
      course: simulateSession([{ intensity: 1.1, duration: 20 }], composition),
    });
  });

  it("sends one order at a time: the next one once the answer is there", async () => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    const first = ask(orderOf(0.6));
    const second = ask(orderOf(0.7));
    expect(worker.inbox).toEqual([orderOf(0.6)]);
    worker.work();
    expect(worker.inbox).toEqual([orderOf(0.7)]);
    expect(await first).toEqual(answerTo(orderOf(0.6)));
    expect(await soFar(second)).toBe("pending");
    worker.work();
    expect(await second).toEqual(answerTo(orderOf(0.7)));
    expect(worker.inbox).toEqual([]);
  });

  it("resolves to null at once what is overtaken while it waits, and never sends it", async () => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    const [first, overtaken, alsoOvertaken, newest] = [0.6, 0.7, 0.8, 0.9].map((intensity) => ask(orderOf(intensity)));
    expect(await overtaken).toBeNull();
    expect(await alsoOvertaken).toBeNull();
    worker.work();
    expect(worker.inbox).toEqual([orderOf(0.9)]);
    worker.work();
    expect(await first).toEqual(answerTo(orderOf(0.6)));
    expect(await newest).toEqual(answerTo(orderOf(0.9)));
  });

  it("answers what runs though a newer order waits, and in the order of the questions", async () => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    const answered: number[] = [];
    const all = [0.6, 0.7, 0.8, 0.9, 1].map(async (intensity, index) => {
      const answer = ask(orderOf(intensity)).then((found) => {
        if (found !== null) answered.push(intensity);
      });
      if (index === 2) worker.work();
      await answer;
    });
    while (worker.inbox.length > 0) worker.work();
    await Promise.all(all);
    expect(answered).toEqual([0.6, 0.8, 1]);
  });

  it("rejects a refused order with the model's reason, and goes on with the one that waits", async () => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    const refused = ask(orderOf(4));
    const next = ask(orderOf(0.6));
    worker.work();
    await expect(refused).rejects.toThrow("bouts[0].intensity is 4; allowed is a number from 0 to 3");
    await expect(refused, "the worker goes on").rejects.not.toBeInstanceOf(WorkerFailure);
    worker.work();
    expect(await next).toEqual(answerTo(orderOf(0.6)));
  });

  it.each([
    ["out of memory", "out of memory"],
    [undefined, "the worker could not be started"],
  ])("rejects what runs and what waits when the worker fails: %s", async (message, told) => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    const both = Promise.allSettled([ask(orderOf(0.6)), ask(orderOf(0.7))]);
    worker.fail(message);
    expect((await both).map((one) => (one.status === "rejected" ? String(one.reason) : ""))).toEqual([
      `WorkerFailure: ${told}`,
      `WorkerFailure: ${told}`,
    ]);
    expect(worker.terminated()).toBe(1);
  });

  it("rejects at once what is ordered after the worker has failed, with the first reason, and asks it nothing", async () => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    worker.fail("out of memory");
    worker.fail("still out of memory");
    await expect(ask(orderOf(0.6))).rejects.toThrow(/^out of memory$/);
    expect(worker.inbox).toEqual([]);
    expect(worker.terminated()).toBe(1);
  });

  it("takes an answer that cannot be read for a failure of the worker", async () => {
    const worker = fakeWorker();
    const ask = sessionClient(worker.port);
    const answer = ask(orderOf(0.6));
    worker.garble();
    await expect(answer).rejects.toThrow("the worker's answer could not be read");
    await expect(ask(orderOf(0.6))).rejects.toThrow("the worker's answer could not be read");
  });
});

describe("replyTo(order)", () => {
  it("refuses where the models do, with their reason", () => {
    expect(replyTo(orderOf(-1))).toEqual({
      type: "refused",
      message: "bouts[0].intensity is -1; allowed is a number from 0 to 3",
    });
    expect(replyTo({ ...orderOf(1), bouts: [] })).toEqual({
      type: "refused",
      message: "bouts.length is 0; allowed is a whole number from 1 to 400",
    });
  });
});
