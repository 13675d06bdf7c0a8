import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { buildHardLine } from "../../../../src/components/figures/hard-line/built.ts";
import { borderRange } from "../../../../src/components/figures/hard-line/figure.ts";
import { height, margin, minutes, rowCount, scales } from "../../../../src/components/figures/hard-line/layout.ts";
import { axisMark, stepCurves } from "../../../../src/components/figures/hard-line/strip-marks.tsx";
import { labelPlaces, weeksMark } from "../../../../src/components/figures/hard-line/weeks-mark.tsx";
import { xAxis, yAxis } from "../../../../src/components/figures/hard-line/picture.ts";
import { axisScales } from "../../../../src/components/figures/hard-line/scales.ts";
import { scaleRows } from "../../../../src/components/plot/marks/scale-rows.tsx";
import { Plot } from "../../../../src/components/plot/Plot.tsx";

const data = buildHardLine();
const width = 700;
const drawnAt = (border: number): string =>
  render(
    h(Plot, {
      title: "",
      x: xAxis,
      y: yAxis,
      marks: [
        weeksMark(data, Math.round(100 * border)),
        ...stepCurves(data),
        axisMark(data, axisScales(data).vo2max),
        scaleRows(data.rows, scales),
      ],
      width,
      height,
      margin,
    }),
  );

/** From the drawing back to effort and minutes, by the plot's own two ends. */
const effortAt = (x: number): number =>
  borderRange.min + ((borderRange.max - borderRange.min) * (x - margin.left)) / (width - margin.left - margin.right);
const [lowest, highest] = minutes;
const minutesAt = (y: number): number =>
  highest - ((highest - lowest) * (y - margin.top)) / (height - margin.top - margin.bottom);

/** Corners of a path of straight pieces. */
const corners = (path: string): [x: number, y: number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** The value of a stepped path right at a place: of two that meet there, the one to its left. */
const stepAt = (path: [x: number, y: number][], effort: number): number => {
  const place = path.findLast(([x]) => effortAt(x) < effort - 0.05);
  return minutesAt(place?.[1] ?? Number.NaN);
};

describe("the strip of steps", () => {
  const [intervals = "", threshold = ""] = [...drawnAt(0.83).matchAll(/class="line-path" d="([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );

  // The weeks in closed form: 25 min at 88, 18 at 98 and 8 at 110 %; 100 min at 88 %.
  it.each([
    [70, 51, 100],
    [83, 51, 100],
    [88, 51, 100],
    [89, 26, 0],
    [98, 26, 0],
    [99, 8, 0],
    [110, 8, 0],
    [111, 0, 0],
    [118, 0, 0],
  ])("at %d % it is as high as %d and %d minutes, within 1 %% of a hundred", (effort, first, second) => {
    expect(Math.abs(stepAt(corners(intervals), effort) - first)).toBeLessThan(1);
    expect(Math.abs(stepAt(corners(threshold), effort) - second)).toBeLessThan(1);
  });

  it("falls at the weeks' efforts, within 1 %", () => {
    const falls = (path: string): number[] =>
      corners(path).flatMap(([x, y], index, all) => (y > (all[index - 1]?.[1] ?? y) ? [effortAt(x)] : []));
    for (const [path, efforts] of [
      [intervals, [88, 98, 110]],
      [threshold, [88]],
    ] as const) {
      const found = falls(path);
      expect(found).toHaveLength(efforts.length);
      for (const [index, effort] of efforts.entries()) {
        expect(Math.abs((found[index] ?? Number.NaN) / effort - 1)).toBeLessThan(0.01);
      }
    }
  });
});

describe("the weeks", () => {
  const dotsIn = (html: string, part: string): number[] =>
    [...html.matchAll(new RegExp(`<g class="${part}"><path class="hard-dots"[^>]* d="([^"]+)"`, "g"))].map(
      ([, path = ""]) => path.match(/h0/g)?.length ?? 0,
    );

  it.each([
    [0.65, [324, 25, 18, 8, 275, 100]],
    [0.83, [25, 18, 8, 100]],
    [0.93, [18, 8]],
    [1.1, [8]],
    [1.11, []],
  ])("with the line at %d the black dots are the minutes %j", (border, black) => {
    const html = drawnAt(border);
    expect(dotsIn(html, "hard-part is-hard")).toEqual(black);
    const all = [...dotsIn(html, "hard-part is-hard"), ...dotsIn(html, "hard-part")];
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(750);
  });

  it("point at their efforts with the tips of their blocks", () => {
    const tips = [...drawnAt(0.83).matchAll(/class="hard-place" d="M([\d.]+)/g)].map(([, x]) =>
      Math.round(effortAt(Number(x))),
    );
    expect(tips).toEqual([65, 88, 98, 110, 65, 88]);
  });

  it.each([328, 360, 700])("have labels that touch neither each other nor the line, at %i px", (wide) => {
    const x = (at: number): number => margin.left + ((wide - margin.left - margin.right) * (at - 57)) / (118 - 57);
    for (let line = 57; line <= 118; line++) {
      for (const parts of Object.values(data.weeks)) {
        const boxes = labelPlaces(parts, x, line).map(({ center, isRaised }, index) => {
          const { effort, minutes } = parts[index] as (typeof parts)[number];
          const letters = Math.max((effort === "rep" ? "reps" : effort).length, `${minutes} min`.length);
          // Letters of 12 px are about 6.3 px wide; reps is the name of repetitions.
          const half = (6.3 * letters) / 2;
          return { left: center - half, right: center + half, isRaised };
        });
        for (const isRaised of [false, true]) {
          const level = boxes.filter((box) => box.isRaised === isRaised);
          for (let index = 1; index < level.length; index++) {
            expect((level[index]?.left ?? 0) - (level[index - 1]?.right ?? 0)).toBeGreaterThanOrEqual(6);
          }
        }
      }
    }
    const [threshold] = labelPlaces(data.weeks["threshold-only"].slice(-1), x, 83);
    expect((threshold?.center ?? 0) - (6.3 * "threshold".length) / 2).toBeGreaterThan(x(83) + 2);
  });

  it("say nothing of minutes where the strip draws no step", () => {
    expect(drawnAt(0.83).replaceAll(/<[^>]+>/g, "|")).not.toContain("|375|");
  });

  it("say count and share", () => {
    const text = drawnAt(0.93).replaceAll(/<[^>]+>/g, "|");
    expect(text).toContain("|26| min hard, 7 %|");
    expect(text).toContain("|0| min hard, 0 %|");
  });
});

it("has room for every row of scales", () => {
  expect(data.rows).toHaveLength(rowCount);
});

describe("the measured row", () => {
  it("has its dot at the mean and its band over two SD, within 1 %", () => {
    const html = drawnAt(0.83);
    const dot = Number(/<circle class="dot-mark" cx="([\d.]+)"/.exec(html)?.[1]);
    const [, x, wide] = /<rect class="scale-band" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(html) ?? [];
    expect(Math.abs(effortAt(dot) / 83 - 1)).toBeLessThan(0.01);
    expect(Math.abs(effortAt(Number(x)) / 73 - 1)).toBeLessThan(0.01);
    expect(Math.abs(effortAt(Number(x) + Number(wide)) / 93 - 1)).toBeLessThan(0.01);
  });
});

it("says what the guess opens in the place of the steps, and nothing of it once there is a guess", () => {
  const { vo2max } = axisScales(data);
  const strip = (isGuessed: boolean): string =>
    render(
      h(Plot, {
        title: "",
        x: xAxis,
        y: yAxis,
        marks: [axisMark(data, vo2max, isGuessed)],
        width: 328,
        height,
        margin,
      }),
    );
  expect(strip(false)).toContain("Your guess opens the count of hard minutes");
  expect(strip(true)).not.toContain("Your guess");
});
