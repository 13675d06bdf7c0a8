import { describe, expect, it } from "vitest";
import { coursesWith, loadsOf, publishedTimes } from "../../../../src/components/figures/hard-days/crowded.ts";
import { bestMeasured, hatle, triedWeeks } from "../../../../src/components/figures/hard-days/studies.ts";
import { works } from "../../../content/sources.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("loadsOf(group)", () => {
  it.each(hatle.groups)("spreads 24 sessions over $weeks weeks, the last on the last day", ({ weeks }) => {
    const loads = loadsOf({ weeks });
    expect(loads).toHaveLength(7 * weeks);
    expect(sum(loads)).toBe(24);
    expect(loads.at(-1)).toBeGreaterThan(0);
    // Eight a week leave no day without one, three a week no day with two.
    expect([Math.min(...loads), Math.max(...loads)]).toEqual(weeks === 3 ? [1, 2] : [0, 1]);
  });
});

describe("coursesWith(times)", () => {
  it("scales the spread sessions to the best that was measured", () => {
    for (const times of publishedTimes) expect(Math.max(...coursesWith(times).spread)).toBeCloseTo(10.7, 9);
  });

  it("gets the delay, and wrongly lets crowding win, with each of the published fits", () => {
    for (const times of publishedTimes) {
      const { spread, crowded } = coursesWith(times);
      expect(crowded[4]).toBeLessThan(spread[4] ?? Number.NaN);
      const [best, crowdedBest] = [Math.max(...spread), Math.max(...crowded)];
      expect(crowded.indexOf(crowdedBest)).toBeGreaterThan(spread.indexOf(best));
      expect(crowdedBest).toBeGreaterThan(best);
    }
    const [spread, crowded] = hatle.groups;
    expect(bestMeasured(crowded)).toBeLessThan(bestMeasured(spread));
  });

  it("reaches 12.3 % crowded with the usual numbers", () => {
    expect(Math.round(10 * Math.max(...coursesWith([45, 15]).crowded)) / 10).toBe(12.3);
  });
});

describe("the studies", () => {
  it.each([...triedWeeks, hatle])("$name is in the bibliography under its own year", ({ source, name }) => {
    const work = works.find(({ id }) => id === source);
    const [first] = work?.author ?? [];
    expect(name).toBe(
      `${first !== undefined && "family" in first ? first.family : ""} ${work?.issued["date-parts"][0][0] ?? ""}`,
    );
    expect(work?.note).toMatch(/^Abstract read/);
  });

  it("gives Hatle's four values and says which could be chance", () => {
    expect(
      hatle.groups.flatMap(({ weeks, measured }) =>
        measured.map(({ day, change, isSignificant }) => [weeks, day, change, isSignificant]),
      ),
    ).toEqual([
      [8, 4, 10.7, true],
      [8, 12, 7.9, true],
      [3, 4, 3, false],
      [3, 12, 6.1, true],
    ]);
  });
});
