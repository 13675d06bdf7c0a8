import { describe, expect, it } from "vitest";
import { evidenceOf, shippedEvidence } from "../../../../src/components/figures/simulator/measured.ts";
import { outcomes } from "../../../../src/components/figures/simulator/outcomes.ts";
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
    expect(evidenceOf("iixShare").points).toEqual([
      {
        weeks: 90 / 7,
        stopped: false,
        value: 0.02,
        spread: 0.008,
        source: "andersen2000",
        arm: "heavy resistance, then detraining",
      },
      {
        weeks: 90 / 7,
        stopped: true,
        value: 0.172,
        spread: 0.032,
        source: "andersen2000",
        arm: "heavy resistance, then detraining",
      },
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

  it("counts what the model was not set by, what of that it fits, and what did not change significantly", () => {
    // IIx: set by Andersen's two; misses the fall of Howald. MCT4: not set by Bickham, Green and Burgomaster's two, of
    // which it fits the last; Juel and Bickham saw no significant change.
    expect(evidenceOf("iixShare")).toMatchObject({ unused: 1, fits: 0, unchanged: 0 });
    expect(evidenceOf("mct4")).toMatchObject({ unused: 4, fits: 2, unchanged: 2 });
    // Fritzen's loss and Fransson fit; Burgomaster's two and Schantz do not. The recalled mean of sprints counts nowhere.
    expect(evidenceOf("whole")).toMatchObject({ unused: 5, fits: 2, unchanged: 1 });
  });

  it("says of each what it rests on, in words that promise nothing", () => {
    for (const { id } of outcomes) {
      const { caution } = evidenceOf(id);
      expect(caution).toMatch(/^[A-Z].{20,190}\.$/);
      expect(caution).not.toMatch(/optim|prove|gain nothing/i);
    }
  });
});

describe("shippedEvidence(evidence)", () => {
  it("sends the island its numbers alone: whose they are is listed in the page", () => {
    const evidence = evidenceOf("iixShare");
    expect(shippedEvidence(evidence)).toEqual({
      ...evidence,
      points: [
        { weeks: 12.86, stopped: false, value: 0.02, spread: 0.008 },
        { weeks: 12.86, stopped: true, value: 0.172, spread: 0.032 },
      ],
    });
  });
});
