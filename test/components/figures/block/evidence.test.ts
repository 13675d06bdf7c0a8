import { describe, expect, it } from "vitest";
import {
  evidenceOf,
  shippedPoints,
  testWords,
  unchangedWords,
} from "../../../../src/components/figures/block/evidence.ts";
import { allOutcomes } from "../../../../src/components/figures/block/shown-outcomes.ts";
import { studyDots } from "../../../../src/components/figures/block/studies.ts";
import { number, readTable } from "../../../data/csv.ts";

describe("evidenceOf(outcome)", () => {
  it("gives the published rises of a type as points at their weeks", () => {
    const published = readTable("adaptation_model_validation").filter(
      ({ program, compartment }) => program === "Howald1985" && compartment === "IIa",
    );
    expect(published).toHaveLength(1);
    for (const row of published) {
      const [point] = evidenceOf("IIa").points;
      expect(point).toMatchObject({ source: "howald1985", arm: "continuous, hard", spread: null });
      expect(point?.weeks).toBe(number(row, "days") / 7);
      expect(100 * (point?.value ?? Number.NaN)).toBeCloseTo(number(row, "published_pct_change"), 9);
    }
  });

  it("gives the ± of a study that prints one", () => {
    // Heavy lifting for three months, then three months without: 2.0 ± 0.8 and 17.2 ± 3.2 % of myosin.
    const study = { weeks: 90 / 7, source: "andersen2000", arm: "heavy resistance, then detraining" };
    expect(evidenceOf("iixShare").points).toEqual([
      { ...study, stopped: false, value: 0.02, spread: 0.008 },
      { ...study, stopped: true, value: 0.172, spread: 0.032 },
    ]);
  });

  it("draws no point for a rise without a number, for what was not significant, and for a number nobody has seen", () => {
    const arms = ({ points }: ReturnType<typeof evidenceOf>): string[] =>
      points.map(({ source, arm }) => `${source}: ${arm}`);
    expect(arms(evidenceOf("I")).filter((arm) => arm.startsWith("skelly2021"))).toEqual([]);
    expect(arms(evidenceOf("mct4"))).not.toContain("juel2004: one-leg intervals");
    expect(arms(evidenceOf("whole"))).not.toContain("molmen2024: sprint intervals");
  });

  it("draws a fall below zero where one was measured", () => {
    expect(evidenceOf("neural").points.map(({ value }) => value)).toEqual([0.114, -0.106]);
  });

  it("counts what the model was not set by, what of that it matches, and what did not change significantly", () => {
    // IIx: set by Andersen's two; misses the fall of Howald. MCT4: not set by Bickham, Green and Burgomaster's two, of
    // which it fits the last; Juel and Bickham saw no significant change.
    expect(evidenceOf("iixShare")).toMatchObject({ unused: 1, fits: 0, unchanged: 0 });
    expect(evidenceOf("mct4")).toMatchObject({ unused: 4, fits: 2, unchanged: 2 });
    // Fritzen's loss and Fransson fit; Burgomaster's two and Schantz do not. The recalled mean of sprints counts nowhere.
    expect(evidenceOf("whole")).toMatchObject({ unused: 5, fits: 2, unchanged: 1 });
  });

  it("says of each what it rests on, in words that promise nothing", () => {
    for (const { id } of allOutcomes) {
      const { caution } = evidenceOf(id);
      expect(caution).toMatch(/^[A-Z].{20,210}\.$/);
      expect(caution).not.toMatch(/optim|prove|gain nothing/i);
    }
  });
});

describe("shippedPoints(evidence)", () => {
  it("sends the plots numbers alone, in percent: whose they are is listed in the page", () => {
    expect(shippedPoints(evidenceOf("iixShare"))).toEqual([
      [12.86, false, 2, 0.8],
      [12.86, true, 17.2, 3.2],
    ]);
  });
});

describe("studyDots(points, length, tone)", () => {
  const points = shippedPoints(evidenceOf("iixShare"));

  it("stand on weeks of training, or behind them on weeks off, with their interval", () => {
    const dots = studyDots(points, { weeks: 14, weeksOff: 13 }, "type-IIx");
    expect(dots).toHaveLength(2);
    expect(dots[0]).toEqual({ x: 12.86, y: 2, low: 1.2, high: 2.8, tone: "type-IIx" });
    expect(dots[1]).toMatchObject({ x: 26.86, y: 17.2 });
  });

  it("leave out what was measured later than the block goes on", () => {
    expect(studyDots(points, { weeks: 12, weeksOff: 13 }, "")).toHaveLength(1);
    expect(studyDots(points, { weeks: 8, weeksOff: 0 }, "")).toEqual([]);
  });
});

describe("testWords and unchangedWords", () => {
  it.each([
    [{ unused: 0, fits: 0 }, ""],
    [{ unused: 1, fits: 0 }, "It was tested on 1 result it had not seen and matched none."],
    [{ unused: 5, fits: 2 }, "It was tested on 5 results it had not seen and matched 2."],
  ])("of %j: %s", (evidence, text) => {
    expect(testWords(evidence)).toBe(text);
  });

  it.each([
    [0, ""],
    [1, "One result is not drawn, because the study found no significant change."],
    [2, "2 results are not drawn, because the studies found no significant change."],
  ])("of %s without a change: %s", (unchanged, text) => {
    expect(unchangedWords({ unchanged })).toBe(text);
  });
});
