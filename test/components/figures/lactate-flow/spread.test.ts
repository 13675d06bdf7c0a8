import { describe, expect, it } from "vitest";
import { spreadOf } from "../../../../src/components/figures/lactate-flow/spread.ts";

const session = { carriers: 1.61, effort: 1.1, work: 180 };

describe("spreadOf(session, draws, seed)", () => {
  it("counts the pairs that reach the end, and in each of them more carriers raise the peak", () => {
    const { drawn, worked, risen, sooner, rise } = spreadOf(session, 40, 2);
    expect(drawn).toBe(40);
    expect(worked).toBeGreaterThan(20);
    expect(worked).toBeLessThanOrEqual(40);
    expect(risen).toBe(worked);
    expect(sooner).toBeLessThanOrEqual(worked);
    expect(rise[0]).toBeGreaterThan(0);
    expect(rise[1]).toBeGreaterThan(rise[0]);
  });

  it("finds nothing with the usual carriers, and a fall with fewer", () => {
    expect(spreadOf({ ...session, carriers: 1 }, 8, 1)).toMatchObject({ risen: 0, sooner: 0, rise: [0, 0] });
    expect(spreadOf({ ...session, carriers: 0.6 }, 8, 1).rise[1]).toBeLessThan(0);
  });

  it("gives a band whose ends are in order, over the whole session", () => {
    const { band } = spreadOf(session, 12, 1);
    expect(band[0]?.[0]).toBe(0);
    expect(band.at(-1)?.[0]).toBe(1200);
    for (const [, low, high] of band) expect(high).toBeGreaterThan(low);
  });
});
