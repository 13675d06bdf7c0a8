import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workerSide } from "./fake-worker.ts";

/** Counts to `to`, one step each millisecond of the clock. */
const counting = () => {
  const side = workerSide({
    double: (value: number) => 2 * value,
    *count(to: number): Generator<number, string> {
      for (let step = 1; step <= to; step += 1) {
        side.clock.time += 1;
        yield step;
      }
      return `counted to ${to}`;
    },
    *stumble(): Generator<string, never> {
      yield "one";
      throw new RangeError("step is 2; allowed is 1");
    },
  });
  return side;
};
const finish = (side: ReturnType<typeof workerSide>): void => {
  while (side.step());
};

describe("answer(tasks, surroundings)", () => {
  it("answers a plain function at once", () => {
    const side = counting();
    side.ask(1, "double", 21);
    expect(side.replies).toEqual([{ kind: "answer", id: 1, answer: 42 }]);
    expect(side.step()).toBe(false);
  });

  it("runs a generator in slices of 16 ms, and sends what each slice yields", () => {
    const side = counting();
    side.ask(1, "count", 40);
    expect(side.replies, "messages that have arrived come first").toEqual([]);
    finish(side);
    const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(side.replies).toEqual([
      { kind: "progress", id: 1, values: from(1, 16) },
      { kind: "progress", id: 1, values: from(17, 32) },
      { kind: "progress", id: 1, values: from(33, 40) },
      { kind: "answer", id: 1, answer: "counted to 40" },
    ]);
  });

  it("gives several generators a slice each in turn", () => {
    const side = counting();
    side.ask(1, "count", 20);
    side.ask(2, "count", 20);
    finish(side);
    expect(side.replies.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "progress 1",
      "progress 2",
      "progress 1",
      "answer 1",
      "progress 2",
      "answer 2",
    ]);
  });

  it("sends the text of whatever a task throws, after the progress before it", () => {
    const side = workerSide({
      refuse: () => {
        throw new RangeError("days is -1; allowed is 0 or more");
      },
      odd: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- a task may throw anything
        throw "no error at all";
      },
    });
    side.ask(1, "refuse");
    side.ask(2, "odd");
    expect(side.replies).toEqual([
      { kind: "refusal", id: 1, message: "days is -1; allowed is 0 or more" },
      { kind: "refusal", id: 2, message: "no error at all" },
    ]);

    const stumbling = counting();
    stumbling.ask(3, "stumble");
    finish(stumbling);
    expect(stumbling.replies).toEqual([
      { kind: "progress", id: 3, values: ["one"] },
      { kind: "refusal", id: 3, message: "step is 2; allowed is 1" },
    ]);
  });

  it("refuses a task that it does not have, and names those that it has", () => {
    const side = counting();
    side.ask(1, "toString");
    expect(side.replies).toEqual([
      { kind: "refusal", id: 1, message: 'task is "toString"; this worker knows double, count, stumble' },
    ]);
  });

  it("refuses once an answer or progress that cannot be copied to the page", () => {
    const side = workerSide({
      function: () => () => 1,
      *yieldFunction(): Generator<unknown, number> {
        yield () => 1;
        return 1;
      },
    });
    side.ask(1, "function");
    side.ask(2, "yieldFunction");
    finish(side);
    const refused = (id: number) => ({
      kind: "refusal",
      id,
      message: expect.stringContaining("could not be cloned") as unknown,
    });
    expect(side.replies).toEqual([refused(1), refused(2)]);
  });

  it("ignores the cancel of a question that it does not know", () => {
    const side = counting();
    side.hear({ kind: "cancel", id: 9 });
    expect([side.replies, side.step()]).toEqual([[], false]);
  });

  it("says nothing of a question after its cancel, and answers all others once", () => {
    const questions = fc.array(fc.record({ to: fc.nat(60), cancelAfter: fc.option(fc.nat(12)) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(questions, (all) => {
        const side = counting();
        const silentFrom = new Map<number, number>();
        for (const [id, { to }] of all.entries()) side.ask(id, "count", to);
        let steps = 0;
        do {
          for (const [id, { cancelAfter }] of all.entries()) {
            if (cancelAfter !== steps) continue;
            side.hear({ kind: "cancel", id });
            silentFrom.set(id, side.replies.length);
          }
          steps += 1;
        } while (side.step());
        for (const [id, { to }] of all.entries()) {
          const end = silentFrom.get(id);
          const after = side.replies.filter((reply, index) => reply.id === id && index >= (end ?? Infinity));
          expect(after).toEqual([]);
          const answers = side.replies.filter((reply) => reply.id === id && reply.kind === "answer");
          if (end === undefined) expect(answers).toEqual([{ kind: "answer", id, answer: `counted to ${to}` }]);
        }
      }),
    );
  });
});
