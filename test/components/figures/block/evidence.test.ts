import { describe, expect, it } from "vitest";
import { countWords, evidenceOf, shippedPoints, testWords } from "../../../../src/components/figures/block/evidence.ts";
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
    const study = {
      weeks: 90 / 7,
      source: "andersen2000",
      arm: "heavy resistance, then detraining",
      isSignificant: true,
    };
    expect(evidenceOf("iixShare").points).toEqual([
      { ...study, stopped: false, value: 0.02, spread: 0.008 },
      { ...study, stopped: true, value: 0.172, spread: 0.032 },
    ]);
  });

  it("draws no point for a rise without a number, nor for a number nobody has seen", () => {
    const arms = ({ points }: ReturnType<typeof evidenceOf>): string[] =>
      points.map(({ source, arm }) => `${source}: ${arm}`);
    expect(arms(evidenceOf("I"))).not.toContain("skelly2021: continuous");
    expect(arms(evidenceOf("mct1"))).not.toContain("bickham2006: runners' short sprints");
    expect(arms(evidenceOf("whole"))).not.toContain("molmen2024: sprint intervals");
  });

  it("keeps what was not significant, with its number where one is printed", () => {
    const unclear = evidenceOf("mct4").points.filter(({ isSignificant }) => !isSignificant);
    expect(unclear.map(({ source, value, spread }) => [source, value, spread])).toEqual([
      ["juel2004", 0.11, 0.11],
      ["bickham2006", null, null],
    ]);
    // Henriksson and Reitman's intervals, and Skelly's sprints.
    const ofSlow = evidenceOf("I").points.filter(({ isSignificant }) => !isSignificant);
    expect(ofSlow.map(({ source, value }) => [source, value])).toEqual([
      ["henriksson1976", null],
      ["skelly2021", null],
    ]);
  });

  it("draws a fall below zero where one was measured", () => {
    expect(evidenceOf("neural").points.map(({ value }) => value)).toEqual([0.114, -0.106]);
  });

  it("counts what the model was not set by, what of that it matches, and rises without a number", () => {
    // IIx: set by Andersen's two; misses the fall of Howald. MCT4: not set by Bickham, Green and Burgomaster's two, of
    // which it fits the last; Green and Burgomaster print no number.
    expect(evidenceOf("iixShare")).toMatchObject({ unused: 1, fits: 0, unnumbered: 0 });
    expect(evidenceOf("mct4")).toMatchObject({ unused: 4, fits: 2, unnumbered: 3 });
    // Fritzen's loss and Fransson fit; Burgomaster's two and Schantz do not. The recalled mean of sprints counts nowhere.
    expect(evidenceOf("whole")).toMatchObject({ unused: 5, fits: 2, unnumbered: 1 });
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

  it("are hollow where a study found no significant change, at zero where it prints no number", () => {
    const [slow] = studyDots([[5, false, null, null, true]], { weeks: 8, weeksOff: 0 }, "type-I");
    expect(slow).toEqual({ x: 5, y: 0, tone: "type-I", hollow: true });
    expect(studyDots([[5, false, 11, 11, true]], { weeks: 8, weeksOff: 0 }, "")[0]).toMatchObject({
      ...{ y: 11, low: 0, high: 22, hollow: true },
    });
  });

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

describe("testWords and countWords", () => {
  it.each([
    [{ unused: 1, fits: 0 }, "Tested on 1 result it had not seen, it matched none.", "(matched 0 of 1)"],
    [{ unused: 5, fits: 2 }, "Tested on 5 results it had not seen, it matched 2.", "(matched 2 of 5)"],
  ])("of %j: %s %s", (evidence, text, count) => {
    expect([testWords(evidence), countWords(evidence)]).toEqual([text, count]);
  });

  it("count nothing where nothing tests the outcome", () => {
    expect(countWords({ unused: 0, fits: 0 })).toBe("");
  });
});
