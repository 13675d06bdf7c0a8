import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { bandOf } from "../../../../src/components/figures/train-stop-lift/band.ts";
import { alternativesTo, courseOf } from "../../../../src/components/figures/train-stop-lift/course.ts";
import { measuredIn } from "../../../../src/components/figures/train-stop-lift/measured.ts";
import { shownWeeks, soundWeeks } from "../../../../src/components/figures/train-stop-lift/model.ts";
import {
  margin,
  marksOf,
  plotHeight,
  xAxis,
  yAxis,
} from "../../../../src/components/figures/train-stop-lift/picture.tsx";
import { shareRanges, studyShares } from "../../../../src/components/figures/train-stop-lift/study.ts";
import { weekModel } from "../../../../src/components/figures/train-stop-lift/week-model.ts";
import { frameOf } from "../../../../src/components/plot/frame.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { adaptationStudies } from "../../../../src/sim/index.ts";

const model = weekModel();

const drawn = (text: string, width: number, isGuessed = true): string => {
  const weeks = soundWeeks(text);
  const marks = marksOf({
    weeks,
    course: courseOf(weeks, model),
    alternatives: alternativesTo(weeks, model),
    band: bandOf(weeks, model, shareRanges()),
    measured: measuredIn(weeks, studyShares()),
    shown: shownWeeks(weeks),
    isGuessed,
  });
  return renderToString(
    <Plot title="plot" x={xAxis} y={yAxis} marks={marks} height={plotHeight} width={width} margin={margin} />,
  );
};

/** The points of the blue curve, by the axes: weeks and percent. */
function curveIn(svg: string, width: number): readonly (readonly [week: number, percent: number])[] {
  const path = /class="line line-model tone-a"><path class="line-path" d="([^"]+)"/.exec(svg)?.[1] ?? "";
  const { x, y } = frameOf(xAxis, yAxis, { width, height: plotHeight }, margin);
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, at, height]) => [
    x.invert(Number(at)),
    y.invert(Number(height)),
  ]);
}

/** Percent after so many weeks of three equal parts: lifting, nothing, hard running of 48 min a week. */
function closedForm(week: number): number {
  const targets = [1.2, 18.3, 9.3 - 8.1 * (48 / 60)];
  return targets.reduce((share, target, part) => {
    const days = 7 * Math.min(13, Math.max(0, week - 13 * part));
    return target + (share - target) * Math.exp(-days / 33);
  }, 9.3);
}

describe.each([340, 1100])("the drawn curve, %i px wide", (width) => {
  const points = curveIn(drawn("l13s13h13", width), width);

  it("is the closed form within 1 % of the axis at every corner of the path", () => {
    expect(points.length).toBeGreaterThan(15);
    expect(points[0]?.[0]).toBeCloseTo(0, 1);
    expect(points.at(-1)?.[0]).toBeCloseTo(39, 1);
    for (const [week, percent] of points) expect(Math.abs(percent - closedForm(week)), String(week)).toBeLessThan(0.22);
  });

  it("is as close between its corners", () => {
    points.slice(1).forEach(([week, percent], index) => {
      const [before, share] = points[index] ?? [Number.NaN, Number.NaN];
      const middle = closedForm((before + week) / 2);
      expect(Math.abs((share + percent) / 2 - middle), String(week)).toBeLessThan(0.22);
    });
  });
});

describe("the measured dots", () => {
  const circles = (svg: string) => [...svg.matchAll(/<circle class="dot-mark" cx="([\d.]+)" cy="([\d.]+)"/g)];
  const width = 600;
  const { x, y } = frameOf(xAxis, yAxis, { width, height: plotHeight }, margin);

  it("stand at the values of the study's rows", () => {
    const rows = adaptationStudies
      .filter(({ source }) => source === "andersen2000")
      .flatMap(({ findings }) => findings);
    expect(rows.map(({ measured, spread }) => [measured, spread])).toEqual([
      [0.02, 0.008],
      [0.172, 0.032],
    ]);
    const found = circles(drawn("l13s13h13", width)).map(([, at, height]) => [
      x.invert(Number(at)),
      y.invert(Number(height)),
    ]);
    const expected = [[0, 9.3], ...rows.map(({ measured, day }) => [(13 * day) / 90, 100 * (measured ?? Number.NaN)])];
    expect(found).toHaveLength(3);
    found.forEach(([week, percent], index) => {
      expect(Math.abs((week ?? 0) - (expected[index]?.[0] ?? Number.NaN))).toBeLessThan(0.05);
      expect(Math.abs((percent ?? 0) - (expected[index]?.[1] ?? Number.NaN))).toBeLessThan(0.05);
    });
  });

  it("leave weeks that are not the study's", () => {
    expect(circles(drawn("l13e13h13", width))).toHaveLength(2);
    expect(circles(drawn("h39", width))).toHaveLength(1);
  });
});

it.each([340, 600, 1100])("stands with the name of easy weeks clear of both lines, %i px wide", (width) => {
  const svg = drawn("l13s13h13", width);
  const [, right, baseline, name = ""] =
    /x="([\d.]+)" y="([\d.]+)" text-anchor="end">([^<]*easy: 9 %)</.exec(svg) ?? [];
  const { x, y } = frameOf(xAxis, yAxis, { width, height: plotHeight }, margin);
  // About 7 px a letter, and letters 11 px high.
  const from = x.invert(Number(right) - 7 * name.length);
  const [upper, lower] = [y.invert(Number(baseline) - 11), y.invert(Number(baseline))];
  // Toward 9.3 % on the easy line, toward 1.2 % on the line of lifting; both from 1.5 % after 13 weeks.
  const easy = 9.3 - 7.8 * Math.exp((-7 * (from - 13)) / 33);
  expect(upper).toBeLessThan(easy);
  expect(lower).toBeGreaterThan(1.8);
});

describe("the strip", () => {
  const count = (svg: string, kind: string): number => svg.split(`tsl-week tsl-${kind}"`).length - 1;

  it("has a cell for each week, by its kind", () => {
    const svg = drawn("e4h10l5s20", 340);
    expect(["easy", "hard", "lift", "stop"].map((kind) => count(svg, kind))).toEqual([4, 10, 5, 20]);
  });

  it("names a stretch as long as its name fits", () => {
    expect(drawn("h39", 340)).toContain("train hard, 39 weeks");
    const narrow = drawn("e1h37l1", 340);
    expect(narrow).toContain("train hard, 37 weeks");
    expect(narrow).not.toMatch(/>(run easy|easy|lift)</);
  });
});

it("hides curve, dots and their names until the reader has guessed, and no week", () => {
  const svg = drawn("l13s13h13", 340);
  const strip = /<g class="tsl-strip">.*?<\/g>/s.exec(svg)?.[0] ?? "";
  expect(strip).not.toContain("after-guess");
  expect(svg).toMatch(/<g class="after-guess"><g class="line line-model/);
  expect(svg).toMatch(/<g class="after-guess"><g class="dots">/);
});

it("before the guess shows what was measured before any training, and says what the guess opens", () => {
  const svg = drawn("l13s13h13", 340, false);
  const inSight = svg.replaceAll(/<g class="after-guess">.*?<\/g><\/g>/gs, "");
  expect(inSight).toContain("9.3 %");
  expect(svg.indexOf("9.3 %")).toBeLessThan(svg.indexOf("17.2 %"));
  expect(svg).toContain("Your guess opens the share");
  expect(drawn("l13s13h13", 340)).not.toContain("Your guess");
});
