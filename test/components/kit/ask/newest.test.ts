import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newest } from "../../../../src/components/kit/ask/newest.ts";

/** Questions that wait until the test answers them, oldest first. */
function byHand() {
  const open: { readonly question: number; readonly end: (failed: boolean) => void }[] = [];
  const asked: number[] = [];
  const ask = newest(
    (question: number) =>
      new Promise<number>((resolve, reject) => {
        asked.push(question);
        open.push({
          question,
          end: (failed) => {
            if (failed) reject(new Error(`no to ${question}`));
            else resolve(question);
          },
        });
      }),
  );
  return {
    ask,
    asked,
    open,
    /** Ends what runs, and lets the next question follow. */
    end: async (failed = false) => {
      open.shift()?.end(failed);
      await new Promise(setImmediate);
    },
  };
}

describe("newest(ask)", () => {
  it("asks one question at a time: the next one once the answer is there", async () => {
    const { ask, asked, end } = byHand();
    const [first, second] = [ask(1), ask(2)];
    expect(asked).toEqual([1]);
    await end();
    expect(asked).toEqual([1, 2]);
    await end();
    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  it("resolves to null at once what is overtaken while it waits, and never asks it", async () => {
    const { ask, asked, end } = byHand();
    const [first, overtaken, alsoOvertaken, last] = [ask(1), ask(2), ask(3), ask(4)];
    expect(await Promise.all([overtaken, alsoOvertaken])).toEqual([null, null]);
    await end();
    await end();
    expect(await Promise.all([first, last])).toEqual([1, 4]);
    expect(asked).toEqual([1, 4]);
  });

  it("rejects a question that fails, and goes on with the one that waits", async () => {
    const { ask, end } = byHand();
    const settled = Promise.allSettled([ask(1), ask(2)]);
    await end(true);
    await end();
    expect(await settled).toEqual([
      { status: "rejected", reason: new Error("no to 1") },
      { status: "fulfilled", value: 2 },
    ]);
  });

  it("always asks the last question, one at a time, and answers in the order of the questions", async () => {
    const happenings = fc.array(fc.constantFrom("ask", "answer", "fail"), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        const { ask, asked, open, end } = byHand();
        const answered: number[] = [];
        let outstanding = 0;
        let last = 0;
        const question = (): void => {
          const of = ++last;
          outstanding += 1;
          ask(of)
            .then((answer) => {
              if (answer !== null) answered.push(answer);
            })
            .catch(() => answered.push(of))
            .finally(() => {
              outstanding -= 1;
            });
        };
        for (const one of all) {
          if (one === "ask") question();
          else await end(one === "fail");
          await new Promise(setImmediate);
          expect(open.length, "one runs").toBeLessThanOrEqual(1);
          expect(outstanding, "one runs and one waits").toBeLessThanOrEqual(2);
        }
        await end();
        await end();
        expect(outstanding).toBe(0);
        expect(answered).toEqual(asked);
        expect(answered).toEqual([...answered].sort((a, b) => a - b));
        if (last > 0) expect(answered.at(-1)).toBe(last);
      }),
    );
  });
});
