import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  editsText,
  readEdits,
  runsAt,
  swapped,
  withRuns,
  type Edits,
  type RunCounts,
} from "../../../../src/components/calculators/block/edits.ts";

/** Two weeks: rest on Monday, two runs on Saturday, one on each other day. */
const counts: RunCounts = [
  [0, 1, 1, 1, 1, 2, 1],
  [0, 1, 1, 1, 1, 2, 1],
];
const at = (week: number, day: number) => ({ week, day });
const someDay = fc.record({ week: fc.nat(1), day: fc.nat(6) });

describe("editsText(edits) and readEdits(text)", () => {
  it("write a day as its week, its number and its runs", () => {
    const edits: Edits = [
      [at(0, 0), [{ from: at(0, 1), index: 0 }]],
      [at(0, 1), []],
      [at(1, 5), [{ from: at(1, 5), index: 1 }, { text: "easy 40min" }]],
    ];
    expect(editsText(edits)).toBe("1.1=@1.2;1.2=;2.6=@2.6.2+easy 40min");
    expect(readEdits(editsText(edits))).toEqual(edits);
  });
  it.each(["", "nonsense", "0=x", "1.8=easy 40min", "=;=", "1.1"])('read "%s" without a throw', (text) => {
    expect(readEdits(text).length).toBeLessThanOrEqual(1);
  });
});

describe("swapped(edits, counts, a, b)", () => {
  it("gives each of two days what the other one held", () => {
    const edits = swapped([], counts, at(0, 2), at(0, 0));
    expect(runsAt(edits, counts, at(0, 0))).toEqual([{ from: at(0, 2), index: 0 }]);
    expect(runsAt(edits, counts, at(0, 2))).toEqual([]);
  });
  it("is undone by the same swap, and never loses a run", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someDay, someDay), { maxLength: 12 }), (moves) => {
        const there = moves.reduce<Edits>((edits, [a, b]) => swapped(edits, counts, a, b), []);
        const all = counts.flatMap((week, index) => week.flatMap((_, day) => runsAt(there, counts, at(index, day))));
        expect(all).toHaveLength(counts.flat().reduce((sum, each) => sum + each, 0));
        const back = [...moves].reverse().reduce<Edits>((edits, [a, b]) => swapped(edits, counts, a, b), there);
        expect(back).toEqual([]);
      }),
    );
  });
});

describe("withRuns(edits, counts, at, runs)", () => {
  it("forgets a day that is again as planned", () => {
    const changed = withRuns([], counts, at(1, 1), [{ text: "easy 30min" }]);
    expect(changed).toHaveLength(1);
    expect(withRuns(changed, counts, at(1, 1), [{ from: at(1, 1), index: 0 }])).toEqual([]);
  });
  it("keeps the days in the order of the calendar", () => {
    const days = [at(1, 0), at(0, 6), at(0, 1)];
    const edits = days.reduce<Edits>((all, day) => withRuns(all, counts, day, []), []);
    expect(edits.map(([day]) => day)).toEqual([at(0, 1), at(0, 6)]);
  });
});
