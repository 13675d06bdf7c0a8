/** Numbers that the chapter on nerves prints as words or digits, beside the model and the data's rows. */
import { describe, expect, it } from "vitest";
import { rowOf } from "../../src/components/figures/three-knobs/book.ts";
import { knobBook } from "../../src/components/figures/three-knobs/knob-book.ts";
import { crossing } from "../../src/components/figures/three-knobs/weeks.ts";
import { highForceIntensity } from "../../src/sim/adaptation/constants.ts";
import { adaptationStudies, caseWeeks } from "../../src/sim/index.ts";
import { referenceForce, referenceRate } from "../components/figures/three-knobs/reference.ts";
import { sources } from "./sources.ts";

const chapter = (sources(/chapters\/nerves\.mdx$/)[0]?.text ?? "").replace(/\s+/g, " ");
const { force, turned } = rowOf(knobBook(), 0.15);
const percent = (share: number): number => Math.round(100 * share);

describe("what the chapter on nerves says of the figure", () => {
  it("forces of 60 and 69 of 100, 15 % apart", () => {
    expect([percent(referenceForce(0.6)), percent(force)]).toEqual([60, 69]);
    expect(chapter).toContain("with a force of 60 where its limit is 100");
    expect(chapter).toContain("the same force of 69, which is 15 % more than before");
  });

  it("how far each knob is turned, and what can be counted then", () => {
    expect([percent(1 - turned.thresholds.factor), percent(turned.rates.factor - 1)]).toEqual([13, 29]);
    expect([percent(turned.thresholds.atWork), percent(turned.rates.atWork)]).toEqual([89, 76]);
    expect([Math.round(turned.rates.rate), Math.round(turned.thresholds.rate)]).toEqual([40, 31]);
    expect(chapter).toContain("each needs about 13 % less drive");
    expect(chapter).toContain("puts 89 % of the fibers to work instead of 76 %");
    expect(chapter).toContain("40 impulses a second instead of 31, which is 29 % faster");
  });

  it("13 and 15 % at the limit, and nothing by joining sooner", () => {
    expect([turned.thresholds, turned.rates, turned.strength].map(({ limit }) => percent(limit - 1))).toEqual([
      0, 13, 15,
    ]);
    expect(chapter).toContain("Faster firing adds 13 %, and stronger fibers add 15 %");
  });

  it("weekly gains that cross at 3.4 weeks", () => {
    expect(crossing().toFixed(1)).toBe("3.4");
    expect(chapter).toContain("the muscle overtakes the nerves within that time, at 3.4 weeks");
  });

  it("about 25 impulses a second at 30 % of the force, more than twice the 11 that were measured", () => {
    let share = 0;
    while (referenceForce(share) < 0.3) share += 0.001;
    expect(Math.round(referenceRate(share))).toBe(25);
    expect(25 / 11.4).toBeGreaterThan(2);
    expect(chapter).toContain("at 30 % of its force its nerves fire about 25 times a second, more than twice as often");
  });
});

describe("what the chapter says of studies and of the case", () => {
  it("Vila-Chã's rates are those of the data's rows", () => {
    const changes = adaptationStudies
      .filter(({ source }) => source === "vilacha2010")
      .flatMap(({ findings }) => findings.map(({ measured }) => measured));
    expect(changes[0]).toBeCloseTo(12.7 / 11.4 - 1, 3);
    expect(changes[1]).toBeCloseTo(10.1 / 11.3 - 1, 3);
    expect(chapter).toContain("from 11.4 to 12.7 impulses a second");
    expect(chapter).toContain("from 11.3 to 10.1");
  });

  it("nerves change from 150 % on, and the hardest part of both weeks is run at 110 %", () => {
    expect(highForceIntensity).toBe(1.5);
    const hardest = Math.max(...Object.values(caseWeeks).flatMap((week) => week.map(({ intensity }) => intensity)));
    expect(hardest).toBeCloseTo(1.1, 9);
    expect(chapter).toContain("work at 150 % of VO2max or more");
    expect(chapter).toContain("are run at 110 %");
  });
});
