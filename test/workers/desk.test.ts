import { describe, expect, it } from "vitest";
import { sample, type UncertainModel } from "../../src/sim/index.ts";
import { samplingDesk } from "../../src/workers/desk.ts";
import type { FromWorker } from "../../src/workers/messages.ts";

/** A desk whose clock runs 1 ms per run of the model, and whose tasks wait until they are let go one by one. */
function deskOf(modelOf: (order: string) => UncertainModel) {
  const replies: FromWorker[] = [];
  const tasks: (() => void)[] = [];
  let time = 0;
  const hear = samplingDesk(
    (order: string) => {
      const model = modelOf(order);
      return {
        ...model,
        run: (values) => {
          time++;
          return model.run(values);
        },
      };
    },
    { post: (reply) => replies.push(reply), now: () => time, later: (task) => tasks.push(task) },
  );
  return { hear, replies, next: () => tasks.shift()?.(), waiting: () => tasks.length };
}

const model: UncertainModel = {
  parameters: {
    a: {
      symbol: "a",
      value: 0,
      unit: "1",
      range: [0, 1],
      chosen: null,
      source: "ours",
      grade: "illustrative",
      note: "A number for a test.",
    },
  },
  x: [0, 1],
  run: ({ a = 0 }) => [a, -a],
};
const start = (id: number, n = 100, order = "model") => ({ type: "start", id, order, n, seed: 3 }) as const;

describe("samplingDesk(modelOf, surroundings)", () => {
  it("works in slices of 16 ms, says after each how far it is, and ends with what sample gives", () => {
    const { hear, replies, next, waiting } = deskOf(() => model);
    hear(start(1));
    while (waiting() > 0) next();
    expect(replies.slice(0, -1)).toEqual([16, 32, 48, 64, 80, 96].map((drawn) => ({ type: "progress", id: 1, drawn })));
    expect(replies.at(-1)).toEqual({ type: "done", id: 1, bands: sample(model, 100, 3) });
  });

  it("does nothing before the messages that wait have been heard", () => {
    const { hear, replies, next, waiting } = deskOf(() => model);
    hear(start(1));
    hear({ type: "cancel", id: 1 });
    while (waiting() > 0) next();
    expect(replies).toEqual([]);
  });

  it("drops what is cancelled between two slices, and goes on with the rest", () => {
    const { hear, replies, next, waiting } = deskOf(() => model);
    hear(start(1));
    hear(start(2));
    next();
    next();
    hear({ type: "cancel", id: 1 });
    while (waiting() > 0) next();
    expect(replies.filter(({ id }) => id === 1)).toEqual([{ type: "progress", id: 1, drawn: 16 }]);
    expect(replies.at(-1)).toMatchObject({ type: "done", id: 2 });
  });

  it("takes an order to cancel something that is not there", () => {
    const { hear, replies, waiting } = deskOf(() => model);
    hear({ type: "cancel", id: 9 });
    expect([replies, waiting()]).toEqual([[], 0]);
  });

  it("says why an order is refused: the model, the draws, or a failure on the way", () => {
    const refusing = deskOf(() => {
      throw new RangeError("days is -1; allowed is 0 or more");
    });
    refusing.hear(start(1));
    expect(refusing.replies).toEqual([{ type: "failed", id: 1, message: "days is -1; allowed is 0 or more" }]);

    const few = deskOf(() => model);
    few.hear(start(1, 1));
    expect(few.replies).toEqual([
      { type: "failed", id: 1, message: "n is 1; allowed is a whole number from 2 to 100000" },
    ]);

    const broken = deskOf(() => ({ ...model, run: () => [Number.NaN, 0] }));
    broken.hear(start(1));
    while (broken.waiting() > 0) broken.next();
    expect(broken.replies).toEqual([
      {
        type: "failed",
        id: 1,
        message: "what model.run returned at [0] is NaN; allowed is a finite number or null",
      },
    ]);
  });
});
