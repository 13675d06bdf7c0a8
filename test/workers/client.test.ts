import { describe, expect, it } from "vitest";
import { compositions, sample } from "../../src/sim/index.ts";
import { samplingClient } from "../../src/workers/client.ts";
import { samplingDesk } from "../../src/workers/desk.ts";
import type { ToWorker } from "../../src/workers/messages.ts";
import { modelOf, type Order } from "../../src/workers/models.ts";
import type { Port } from "../../src/workers/port.ts";

const order: Order = {
  model: "adaptation",
  arguments: [
    [{ days: 14, sessions: [{ session: { intensity: 0.7, duration: 1800 }, perWeek: 3 }] }],
    { composition: compositions[0] },
    14,
    "whole",
  ],
};

type Heard = Parameters<Port<unknown>["addEventListener"]>[1];

/** A worker without a thread: each message is copied, as between threads, and heard in a task of its own. */
function fakeWorker(): Port<ToWorker<Order>> & {
  fail: (message?: string) => void;
  garble: () => void;
  heard: string[];
} {
  const listeners: Record<"message" | "error" | "messageerror", Heard[]> = { message: [], error: [], messageerror: [] };
  const heard: string[] = [];
  let time = 0;
  const hear = samplingDesk(modelOf, {
    post: (reply) => {
      const data: unknown = structuredClone(reply);
      setTimeout(() => {
        for (const listener of listeners.message) listener({ data });
      });
    },
    now: () => time++,
    later: (task) => setTimeout(task),
  });
  return {
    heard,
    postMessage: (message) => {
      const copy = structuredClone(message);
      heard.push(copy.type);
      setTimeout(() => {
        hear(copy);
      });
    },
    addEventListener: (type, listener) => listeners[type].push(listener),
    terminate: () => heard.push("terminate"),
    garble: () => {
      for (const listener of listeners.messageerror) listener({});
    },
    fail: (message) => {
      for (const listener of listeners.error) listener(message === undefined ? {} : { message });
    },
  };
}

describe("samplingClient(port)", () => {
  it("answers each order with its own bands, and tells how far it is", async () => {
    const order2: Order = { ...order, arguments: [order.arguments[0], order.arguments[1], 7, "I"] };
    const ask = samplingClient(fakeWorker());
    const progress: number[] = [];
    const [first, second] = await Promise.all([
      ask(order, 40, 1, { onProgress: (drawn) => progress.push(drawn) }),
      ask(order2, 20, 2),
    ]);
    expect(first).toEqual(sample(modelOf(order), 40, 1));
    expect(second).toEqual(sample(modelOf(order2), 20, 2));
    expect(progress.length).toBeGreaterThan(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it("stops at once when the signal is aborted, and tells the worker", async () => {
    const worker = fakeWorker();
    const stop = new AbortController();
    const bands = samplingClient(worker)(order, 1000, 1, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort(new Error("moved on"));
      },
    });
    await expect(bands).rejects.toThrow("moved on");
    expect(worker.heard).toEqual(["start", "cancel"]);
  });

  it("asks nothing once the signal is aborted", async () => {
    const worker = fakeWorker();
    await expect(
      samplingClient(worker)(order, 10, 1, { signal: AbortSignal.abort(new Error("too late")) }),
    ).rejects.toThrow("too late");
    expect(worker.heard).toEqual([]);
  });

  it("rejects with the reason of a refused order", async () => {
    await expect(samplingClient(fakeWorker())(order, 0, 1)).rejects.toThrow("n is 0; allowed is");
  });

  it.each([
    ["out of memory", "out of memory"],
    [undefined, "the worker could not be started"],
  ])("rejects all that wait when the worker fails: %s", async (message, told) => {
    const worker = fakeWorker();
    const ask = samplingClient(worker);
    const both = Promise.allSettled([ask(order, 1000, 1), ask(order, 1000, 2)]);
    worker.fail(message);
    expect((await both).map((one) => (one.status === "rejected" ? String(one.reason) : ""))).toEqual([
      `WorkerFailure: ${told}`,
      `WorkerFailure: ${told}`,
    ]);
  });

  it("rejects at once what is ordered after the worker has failed, with the first reason, and asks it nothing", async () => {
    const worker = fakeWorker();
    const ask = samplingClient(worker);
    worker.fail("out of memory");
    worker.fail("still out of memory");
    await expect(ask(order, 10, 1)).rejects.toThrow(/^out of memory$/);
    expect(new Set(worker.heard)).toEqual(new Set(["terminate"]));
  });

  it("takes an answer that cannot be read for a failure of the worker", async () => {
    const worker = fakeWorker();
    const ask = samplingClient(worker);
    const bands = ask(order, 1000, 1);
    worker.garble();
    await expect(bands).rejects.toThrow("the worker's answer could not be read");
    await expect(ask(order, 10, 1)).rejects.toThrow("the worker's answer could not be read");
  });

  it.each(["done", "refused", "failed", "aborted"])(
    "no longer listens to the signal of an order that is %s",
    async (end) => {
      const worker = fakeWorker();
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
      const bands = samplingClient(worker)(order, end === "refused" ? 0 : 10, 1, { signal });
      expect(listening).toBe(1);
      if (end === "failed") worker.fail();
      if (end === "aborted") stop.abort(new Error("moved on"));
      expect((await Promise.allSettled([bands]))[0].status).toBe(end === "done" ? "fulfilled" : "rejected");
      expect(listening).toBe(0);
      stop.abort();
      expect(worker.heard.filter((type) => type === "cancel")).toHaveLength(end === "aborted" ? 1 : 0);
    },
  );
});
