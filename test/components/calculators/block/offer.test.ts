import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleAnswers } from "../../../../src/components/calculators/block/example.ts";
import { offerOf } from "../../../../src/components/calculators/block/offer.ts";
import { readBlock } from "../../../../src/components/calculators/block/reading.ts";
import { planBlock } from "../../../../src/sim/index.ts";
import { experiences } from "../../../../src/sim/training/week/types.ts";
import type { BlockAnswers } from "../../../../src/components/calculators/block/answers.ts";

/** Hard runs in the first week. */
function hardRuns(answers: BlockAnswers): number | undefined {
  const { input } = readBlock(answers);
  if (input === null) throw new Error("these answers cannot be planned");
  return planBlock(input).weeks[0]?.sessions.filter(({ hard }) => hard).length;
}

describe("offerOf(answers)", () => {
  it("is there from five runs on, where one hard run was planned and nothing speaks against two", () => {
    const offered = (change: Partial<BlockAnswers>) => offerOf({ ...exampleAnswers, ...change }) !== null;
    expect([4, 5, 6, 7, 8].map((runs) => offered({ runs }))).toEqual([false, true, true, true, false]);
    expect([4, 5, 6].map((runs) => offered({ runs, experience: "over-3-years" }))).toEqual([false, true, false]);
    for (const change of [
      { experience: "under-6-months" },
      { hardSessions: 1 },
      { returning: "yes" },
      { fever: "yes" },
      { age: 17 },
    ] as const)
      expect(offered({ runs: 6, ...change })).toBe(false);
    expect(offered({ runs: 6, age: 18 })).toBe(true);
  });

  it("gives a second hard run, whenever it is taken, and is gone then", () => {
    fc.assert(
      fc.property(fc.constantFrom(...experiences), fc.integer({ min: 1, max: 14 }), (experience, runs) => {
        const answers = { ...exampleAnswers, experience, runs };
        const offer = offerOf(answers);
        fc.pre(offer !== null);
        const taken = { ...answers, ...offer.change };
        expect(hardRuns(taken)).toBe(2);
        expect(hardRuns(answers)).toBe(1);
        expect(offerOf(taken)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
