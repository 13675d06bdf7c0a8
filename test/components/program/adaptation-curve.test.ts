import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveOf } from "../../../src/components/program/adaptation-curve.ts";
import { outcomes } from "../../../src/components/program/outcomes.ts";
import { blockOf } from "../../../src/components/program/weeks.ts";
import { blockStates } from "../../support/block-states.ts";

const courses = blockStates.map((state) => ({ trained: 7 * state.weeks, days: blockOf(state) }));

describe("curveOf(days, trained, outcome)", () => {
  it("is weeks against percent", () => {
    const days = [0, 7, 14].map((day) => ({ day, mct4: day / 100 }));
    expect(curveOf(days, 14, { value: ({ mct4 }) => mct4 })).toEqual(
      expect.arrayContaining([
        [0, 0],
        [1, expect.closeTo(7, 9) as number],
        [2, expect.closeTo(14, 9) as number],
      ]),
    );
  });

  it("rises in weeks, from the first day to the last, with the end of training among them", () => {
    fc.assert(
      fc.property(courses, ({ trained, days }) => {
        const weeks = curveOf(days, trained, { value: () => 0 }).map(([week]) => week);
        expect(weeks).toEqual([...new Set(weeks)].toSorted((a, b) => a - b));
        expect(weeks[0]).toBe(0);
        expect(weeks.at(-1)).toBe((days.at(-1)?.day ?? Number.NaN) / 7);
        expect(weeks).toContain(trained / 7);
      }),
    );
  });

  it("draws few points, and between them no day lies off the line by half a percent", () => {
    fc.assert(
      fc.property(courses, ({ trained, days }) => {
        for (const outcome of outcomes) {
          const points = curveOf(days, trained, outcome);
          expect(points.length).toBeLessThanOrEqual(60);
          const off = points.slice(0, -1).flatMap(([from, low], index) => {
            const [to, high] = points[index + 1] ?? [Number.NaN, Number.NaN];
            return days
              .slice(Math.round(7 * from), Math.round(7 * to))
              .map((day) => low + ((high - low) * (day.day / 7 - from)) / (to - from) - 100 * outcome.value(day));
          });
          expect(
            off.filter((distance) => !(Math.abs(distance) < 0.5)),
            outcome.id,
          ).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
