import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf } from "../../../../src/components/figures/train-stop-lift/band.ts";
import { cellCounts, cellsByType, pathsOf } from "../../../../src/components/figures/train-stop-lift/cells.ts";
import {
  alternativesTo,
  courseOf,
  mix,
  mixWith,
  stateAfterWeek,
} from "../../../../src/components/figures/train-stop-lift/course.ts";
import { figure } from "../../../../src/components/figures/train-stop-lift/figure.ts";
import { measuredIn } from "../../../../src/components/figures/train-stop-lift/measured.ts";
import {
  createTrainStopLift,
  musclesOf,
  shownWeeks,
  soundWeeks,
} from "../../../../src/components/figures/train-stop-lift/model.ts";
import { shareRanges, studyShares } from "../../../../src/components/figures/train-stop-lift/study.ts";
import { weekCount, weekKinds } from "../../../../src/components/figures/train-stop-lift/weeks.ts";
import { outlines } from "../../../../src/components/figures/train-stop-lift/outlines.ts";
import { trained, weekModel } from "../../../../src/components/figures/train-stop-lift/week-model.ts";
import { polygonsIn } from "../../../../src/muscle/polygon-path.ts";
import { signedArea } from "../../../../src/muscle/polygon.ts";
import { adaptWeeks } from "../../../../src/sim/index.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { expectClose } from "../../../support/close.ts";

const plans = fc.array(fc.constantFrom(...weekKinds), { minLength: weekCount, maxLength: weekCount });
const opening = soundWeeks("l13s13h13");
const model = weekModel();
const cells = polygonsIn(outlines);

describe("the course of the weeks that the figure opens with", () => {
  const course = courseOf(opening, model);

  it("is that of the closed form: lifting and hard weeks pull toward a floor, the break toward the overshoot", () => {
    const toward = (from: number, target: number): number => target + (from - target) * Math.exp(-91 / 33);
    const lifted = toward(0.093, 0.012);
    const stopped = toward(lifted, 0.183);
    // 48 of the 60 minutes a week that lower IIx fully.
    const hard = toward(stopped, 0.093 - 0.081 * (48 / 60));
    for (const [week, share] of [
      [0, 0.093],
      [13, lifted],
      [26, stopped],
      [39, hard],
    ] as const)
      expectClose(stateAfterWeek(course, week).iixShare, share, 1e-9);
  });

  it("gives cores by running alone: hard running more in fast fibers, easy running more in slow ones", () => {
    const hard = stateAfterWeek(course, 39).oxidative;
    const easy = stateAfterWeek(courseOf(soundWeeks("e39"), model), 13).oxidative;
    expect(stateAfterWeek(course, 26).oxidative).toMatchObject({ I: 0, IIa: 0, IIx: 0 });
    expect(hard.IIa).toBeGreaterThan(2 * hard.I);
    expect(easy.I).toBeGreaterThan(4 * easy.IIa);
  });

  it("rises above the start only where nothing is trained", () => {
    fc.assert(
      fc.property(plans, (weeks) => {
        const found = courseOf(weeks, model);
        weeks.forEach((kind, index) => {
          const [before, after] = [stateAfterWeek(found, index).iixShare, stateAfterWeek(found, index + 1).iixShare];
          if (kind !== "stop") expect(after).toBeLessThanOrEqual(Math.max(before, 0.093) + 1e-12);
        });
      }),
      { numRuns: 25 },
    );
  });
});

it("the course is that of adaptWeeks(), which the island leaves out for its weight", () => {
  fc.assert(
    fc.property(plans, (weeks) => {
      const expected = adaptWeeks(
        weeks.map((kind) => trained[kind]),
        { composition: mix },
      );
      courseOf(weeks, model).forEach(({ iixShare, oxidative }, day) => {
        expectClose(iixShare, expected[day]?.iixShare ?? Number.NaN, 1e-12);
        expectClose(oxidative.IIa, expected[day]?.oxidative.IIa ?? Number.NaN, 1e-12);
      });
    }),
    { numRuns: 10 },
  );
});

describe("measuredIn()", () => {
  const study = studyShares();
  const at = (text: string) => measuredIn(soundWeeks(text), study).map(({ week }) => week);

  it("keeps a measurement only where all weeks before it are those of the study", () => {
    expect(at("l13s13h13")).toEqual([0, 13, 26]);
    expect(at("l13e13h13")).toEqual([0, 13]);
    expect(at("l14s12h13")).toEqual([0, 13]);
    expect(at("l12s14h13")).toEqual([0]);
    expect(at("h39")).toEqual([0]);
    expect(at("l13s26")).toEqual([0, 13, 26]);
  });

  it("has the shares of the study", () => {
    expect(study).toEqual([
      { week: 0, share: 0.093, spread: 0.021 },
      { week: 13, share: 0.02, spread: 0.008 },
      { week: 26, share: 0.172, spread: 0.032 },
    ]);
  });
});

describe("shownWeeks()", () => {
  it("are the ends of three stretches", () => {
    expect(shownWeeks(opening)).toEqual([0, 13, 26, 39]);
    expect(shownWeeks(soundWeeks("h30s4e5"))).toEqual([0, 30, 34, 39]);
  });

  it("are four, rising from the start to the end, whatever is painted", () => {
    fc.assert(
      fc.property(plans, (weeks) => {
        const shown = shownWeeks(weeks);
        expect(shown).toHaveLength(4);
        expect([shown[0], shown[3]]).toEqual([0, weekCount]);
        shown.slice(1).forEach((week, index) => {
          expect(week).toBeGreaterThan(shown[index] ?? Number.NaN);
        });
      }),
    );
  });

  it("halve long stretches where there are fewer than three", () => {
    expect(shownWeeks(soundWeeks("h39"))).toEqual([0, 10, 20, 39]);
    expect(shownWeeks(soundWeeks("h13s26"))).toEqual([0, 13, 26, 39]);
  });
});

describe("musclesOf()", () => {
  it("show what was measured where it was, and the model elsewhere", () => {
    const muscles = musclesOf(opening, courseOf(opening, model), studyShares());
    expect(muscles.map(({ isMeasured }) => isMeasured)).toEqual([true, true, true, false]);
    expect(muscles.map(({ since }) => since?.kind)).toEqual([undefined, "lift", "stop", "hard"]);
    expect(muscles[1]?.share).toBe(0.02);
  });

  it("name no single kind where several fill the time since the muscle before", () => {
    const weeks = soundWeeks("e10h10l3s2e14");
    const [, , third, last] = musclesOf(weeks, courseOf(weeks, model), studyShares());
    expect(third?.since).toEqual({ kind: "hard", weeks: 10 });
    expect(last?.since).toBeNull();
  });
});

describe("the cells of a muscle", () => {
  it("are sixty, as many of each type as its share asks for", () => {
    expect(cells).toHaveLength(60);
    expect(cellCounts(mixWith(0.093), 60)).toEqual({ I: 29, IIa: 25, IIx: 6 });
    expect(cellCounts(mixWith(0.02), 60).IIx).toBe(1);
    expect(cellCounts(mixWith(0.172), 60).IIx).toBe(10);
  });

  it("keep their type I, and only turn from IIa to IIx or back", () => {
    const [few, many] = [cellsByType(cells, mixWith(0.02)), cellsByType(cells, mixWith(0.172))];
    expect(few.I).toEqual(many.I);
    expect([...few.IIa, ...few.IIx]).toEqual([...many.IIa, ...many.IIx]);
    expect(many.IIx.slice(-1)).toEqual(few.IIx);
  });

  it("have cores whose share of the cell is the gain", () => {
    const area = (path: string): number =>
      polygonsIn(path).reduce((sum, polygon) => sum + Math.abs(signedArea(polygon)), 0);
    const drawn = pathsOf(cells, 0.4);
    // Corners are rounded to whole units of a drawing that is 400 wide.
    expectClose(area(drawn.cores) / area(drawn.cells), 0.4, 0.03);
    expect(pathsOf(cells, 0).cores).toBe("");
    expect(area(pathsOf(cells, 3).cores)).toBeCloseTo(area(drawn.cells), 0);
  });
});

describe("alternativesTo()", () => {
  it("are easy running and going on as before, in the longest break after training", () => {
    const found = alternativesTo(opening, model);
    expect(found.map(({ kind, goesOn }) => [kind, goesOn])).toEqual([
      ["easy", false],
      ["lift", true],
    ]);
    expect(found.map(({ course }) => course.length)).toEqual([92, 92]);
    const [easy, lifting] = found.map(({ course }) => course.at(-1)?.iixShare);
    const lifted = 0.012 + 0.081 * Math.exp(-91 / 33);
    expectClose(easy, 0.093 + (lifted - 0.093) * Math.exp(-91 / 33), 1e-9);
    expectClose(lifting, 0.012 + 0.081 * Math.exp(-182 / 33), 1e-9);
  });

  it("are one where the weeks before were easy, and none without a break after training", () => {
    expect(alternativesTo(soundWeeks("e20s19"), model).map(({ kind }) => kind)).toEqual(["easy"]);
    expect(alternativesTo(soundWeeks("s13h26"), model)).toEqual([]);
    expect(alternativesTo(soundWeeks("h39"), model)).toEqual([]);
  });
});

describe("bandOf()", () => {
  it("holds the curve, and begins at the measured start", () => {
    const course = courseOf(opening, model);
    const band = bandOf(opening, model, shareRanges());
    expect(band[0]).toEqual({ week: 0, low: 0.093, high: 0.093 });
    for (const { week, low, high } of band) {
      const { iixShare } = stateAfterWeek(course, week);
      expect(iixShare).toBeGreaterThanOrEqual(low - 1e-12);
      expect(iixShare).toBeLessThanOrEqual(high + 1e-12);
    }
  });
});

describe("a link", () => {
  it("opens with its weeks, and with those of the study where it has none that can be used", () => {
    const openWith = (query: string) => {
      const fields = createFields(figure.fields);
      fields.open(new URLSearchParams(query));
      return createTrainStopLift(fields);
    };
    using painted = openWith("v=3&w=h13s26");
    using broken = openWith("v=3&w=h13s27");
    expect(painted.weeks.value).toEqual(soundWeeks("h13s26"));
    expect(broken.weeks.value).toEqual(opening);
    expect(broken.fields.refused.value.map(({ key }) => key)).toEqual(["w"]);
  });
});
