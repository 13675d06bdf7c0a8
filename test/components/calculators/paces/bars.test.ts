import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barsOf } from "../../../../src/components/calculators/paces/bars.ts";
import { runnerOf } from "./answers.ts";

const bars = (...given: Parameters<typeof barsOf>) => {
  const found = barsOf(...given);
  if (found === null) throw new Error("no bars");
  return found;
};

describe("barsOf(runner, unit)", () => {
  it("gives 10 km in 47:15 the paces of the example", () => {
    expect(bars(runnerOf({}), "km").bars.map(({ name, text }) => [name, text])).toEqual([
      ["Easy", "5:36–6:18/km"],
      ["Marathon", "5:04–5:17/km"],
      ["Threshold", "4:44–4:55/km"],
      ["Interval", "4:22–4:32/km"],
      ["Rep", "4:05–4:15/km"],
    ]);
  });

  it("gives the same paces by the mile", () => {
    // 4:44 and 4:55 per kilometer are 7:37 and 7:55 per mile.
    expect(bars(runnerOf({}), "mi").bars[2]?.text).toBe("7:37–7:55/mi");
  });

  it("holds every bar and every tick within its axis, whatever the runner", () => {
    const vdot = fc.integer({ min: 20, max: 95 });
    fc.assert(
      fc.property(vdot, fc.constantFrom("km", "mi"), (score, unit) => {
        const { domain, ticks, bars: drawn } = bars(runnerOf({ anchor: "vdot", vdot: String(score) }), unit);
        const [slow, fast] = domain;
        for (const at of [...ticks.map(({ value }) => value), ...drawn.flatMap(({ from, to }) => [from, to])]) {
          expect(at).toBeLessThanOrEqual(slow);
          expect(at).toBeGreaterThanOrEqual(fast);
        }
        expect([ticks.at(0)?.value, ticks.at(-1)?.value], "the axis ends at ticks").toEqual([fast, slow]);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("tells who ran short that the marathon assumes training for it", () => {
    expect(bars(runnerOf({}), "km").bars[1]?.reason).toContain("Slower if you run little");
    const marathon = runnerOf({ race: "marathon", raceTime: "3:30:00" });
    expect(bars(marathon, "km").bars[1]?.reason).not.toContain("Slower if you run little");
  });

  it("gives heart rates where no pace is known: Daniels' shares of 190, and the reserve beside them", () => {
    const { kind, bars: drawn } = bars(runnerOf({ anchor: "heart", highest: "190", resting: "50" }), "km");
    expect(kind).toBe("rates");
    expect(drawn.map(({ name, text }) => [name, text])).toEqual([
      ["Easy", "124–150"],
      ["Marathon", "152–169"],
      ["Threshold", "167–175"],
      ["Interval", "186–190"],
    ]);
    expect(drawn[0]?.reason).toContain("Counted from your resting rate: 133–154");
  });

  it("gives Friel's zones where only the threshold heart rate is known", () => {
    const { bars: drawn } = bars(runnerOf({ anchor: "heart", threshold: "170" }), "km");
    expect(drawn).toHaveLength(7);
    expect(drawn[0]?.text).toBe("up to 145");
    expect(drawn.at(-1)?.text).toBe("from 180");
  });
});
