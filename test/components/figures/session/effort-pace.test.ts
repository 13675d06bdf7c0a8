import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effortAtPace, paceText, readEffortPace } from "../../../../src/components/figures/session/effort-pace.ts";

/** "4:09" is 249. */
const seconds = (text: string): number => text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
const vdots = fc.double({ min: 30, max: 85, noNaN: true });
const paces = fc.integer({ min: 180, max: 400 });

describe("readEffortPace(text, unit, vdot)", () => {
  it("says why a pace becomes another, with both and the effort", () => {
    fc.assert(
      fc.property(vdots, paces, fc.constantFrom("km", "mi"), (vdot, pace, unit) => {
        const text = paceText(pace, unit);
        const read = readEffortPace(text, unit, vdot);
        if (!read.ok) return;
        const shown = paceText(read.value, unit);
        if (shown === text) expect(read.understood).toBe("");
        else {
          const percent = Math.round(100 * effortAtPace(vdot, read.value));
          expect(read.understood).toBe(
            `${shown}, not ${text}: effort is set in whole percents, and ${percent} % is the nearest.`,
          );
        }
      }),
    );
  });

  it("finds the nearest there is: neither neighbor's pace is nearer", () => {
    fc.assert(
      fc.property(vdots, paces, (vdot, pace) => {
        const read = readEffortPace(paceText(pace, "km"), "km", vdot);
        if (!read.ok) return;
        // A percent of effort is less than 4 % of the pace in the range that is asked for.
        expect(Math.abs(read.value - pace) / pace).toBeLessThan(0.02);
      }),
    );
  });

  it("keeps the pace that it gave: typed again, it stays", () => {
    fc.assert(
      fc.property(vdots, paces, (vdot, pace) => {
        const read = readEffortPace(paceText(pace, "km"), "km", vdot);
        if (!read.ok) return;
        const shown = paceText(read.value, "km");
        const again = readEffortPace(shown, "km", vdot);
        expect(again.ok && Math.abs(seconds(paceText(again.value, "km")) - seconds(shown))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses what is no pace", () => {
    expect(readEffortPace("fast", "km", 50)).toMatchObject({ ok: false });
  });
});
