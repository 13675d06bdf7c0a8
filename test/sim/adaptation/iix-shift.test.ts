import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapt, compositions, shiftedMix } from "../../../src/sim/index.ts";
import { expectClose } from "../../support/close.ts";
import { phase, weekly } from "./programs.ts";

const mixes = fc.constantFrom(...compositions, { I: 0, IIa: 0, IIx: 1 }, { I: 1, IIa: 0, IIx: 0 });
const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

describe("shiftedMix(mix, iixShare)", () => {
  it("moves as many points from IIx to IIa as the share has fallen below 9.3 %", () => {
    const { I, IIa, IIx } = shiftedMix(compositions[0], 0.013);
    expect(I).toBe(0.42);
    expectClose(IIa, 0.4, 1e-12);
    expectClose(IIx, 0.18, 1e-12);
    const overshot = shiftedMix(compositions[0], 0.183);
    expectClose(overshot.IIa, 0.23, 1e-12);
    expectClose(overshot.IIx, 0.35, 1e-12);
  });

  it("takes no more than there is", () => {
    expect(shiftedMix({ I: 0.711, IIa: 0.285, IIx: 0.004 }, 0.013)).toEqual({ I: 0.711, IIa: 0.289, IIx: 0 });
    expect(shiftedMix({ I: 0.9, IIa: 0.0625, IIx: 0.0375 }, 0.5)).toEqual({ I: 0.9, IIa: 0, IIx: 0.1 });
  });

  it("leaves the mix alone where nothing has changed", () => {
    fc.assert(
      fc.property(mixes, ({ I, IIa, IIx }) => {
        expect(shiftedMix({ I, IIa, IIx }, 0.093)).toEqual({ I, IIa, IIx });
      }),
    );
  });

  it("gives a mix, with its type I, whose IIx rises with the share and IIa falls", () => {
    fc.assert(
      fc.property(mixes, shares, shares, (mix, a, b) => {
        const [less, more] = [shiftedMix(mix, Math.min(a, b)), shiftedMix(mix, Math.max(a, b))];
        for (const { I, IIa, IIx } of [less, more]) {
          expect(I).toBe(mix.I);
          expectClose(I + IIa + IIx, 1, 1e-12);
          for (const part of [IIa, IIx]) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(1);
          }
        }
        expect(more.IIx).toBeGreaterThanOrEqual(less.IIx);
        expect(more.IIa).toBeLessThanOrEqual(less.IIa);
      }),
    );
  });

  it("can be trained on, whatever the course gave", () => {
    const course = adapt(phase(90, weekly(80, 60, 2)), { composition: compositions[0] }, 180, { every: 10 });
    for (const { iixShare } of course) {
      expect(() => adapt([], { composition: shiftedMix(compositions[3], iixShare) }, 1)).not.toThrow();
    }
  });
});
