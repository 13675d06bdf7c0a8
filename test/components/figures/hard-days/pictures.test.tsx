/** What is drawn, read back from the drawings by the axes alone. */
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { coursesWith, publishedTimes } from "../../../../src/components/figures/hard-days/crowded.ts";
import {
  changeAxis,
  crowdedHeight,
  crowdedMargin,
  crowdedMarks,
  dayAxis,
} from "../../../../src/components/figures/hard-days/crowded-picture.tsx";
import {
  daysAxis,
  height,
  narrowMargin,
  timeAxis,
  wideMargin,
} from "../../../../src/components/figures/hard-days/picture.ts";
import { settledWeeks } from "../../../../src/components/figures/hard-days/settled.ts";
import {
  comparedStairs,
  guessMark,
  readersStairs,
  stairsNames,
} from "../../../../src/components/figures/hard-days/stairs-mark.tsx";
import { shortStairNames, stairNames } from "../../../../src/components/figures/hard-days/words.ts";
import { triedMark } from "../../../../src/components/figures/hard-days/studies-mark.tsx";
import { frameOf, textWidth } from "../../../../src/components/plot/frame.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";

const data = settledWeeks();
const width = 1000;
const drawn = (growth: number, guess: number | null, isWide = true): string =>
  render(
    <Plot
      title="stairs"
      x={timeAxis}
      y={daysAxis}
      marks={[comparedStairs(data), readersStairs(data, growth), stairsNames(data), guessMark(guess), triedMark]}
      width={isWide ? width : 340}
      height={height}
      margin={isWide ? wideMargin : narrowMargin}
    />,
  );
const frame = frameOf(timeAxis, daysAxis, { width, height }, wideMargin);

/** Corners of a path of straight pieces, in days that tiredness lasts and hard days. */
const corners = (path: string): [time: number, hardDays: number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
    frame.x.invert(Number(x)),
    frame.y.invert(Number(y)),
  ]);
const pathsOf = (svg: string, name: string): string[] =>
  [...svg.matchAll(new RegExp(`class="${name}" d="([^"]+)"`, "g"))].map(([, path = ""]) => path);
/** The drawn height at a time between two falls. */
const heightAt = (path: string, time: number): number => corners(path).findLast(([at]) => at < time)?.[1] ?? Number.NaN;

/** Closed form of what an input of 1 a day leaves, and of what it leaves of itself within one day of the week. */
const left = (time: number): number => 1 / Math.expm1(1 / time);
/** Best week by the closed form of a week that repeats: loads 50 and 110, means of six cyclists. */
function bestByHand(time: number, growth: number): number {
  const powers = [0, 1, 2, 3, 4, 5, 6, 7].map((count) => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      Math.floor((day * count) / 7) > Math.floor(((day - 1) * count) / 7) ? 110 : 50,
    );
    const remembered = week.map((_, day) =>
      week.reduce((sum, __, back) => {
        const load = week[(day - back + 7) % 7] ?? 0;
        return sum + (load * Math.exp(-back / 2.3)) / -Math.expm1(-7 / 2.3);
      }, 0),
    );
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / 7;
    const tiring = mean(week.map((load, day) => load * (remembered[day] ?? 0)));
    return 0.031 * mean(week) * left(30.8) - 0.000035 * growth * tiring * left(time);
  });
  return powers.indexOf(Math.max(...powers));
}

describe("the stairs", () => {
  const [half = "", usual = "", twice = ""] = pathsOf(drawn(1, null), "stairs-path");
  const [yours = ""] = pathsOf(drawn(1.5, null), "line-path");

  it.each([
    ["half", half, 0.5],
    ["usual", usual, 1],
    ["twice", twice, 2],
    ["the reader's", yours, 1.5],
  ])("%s are as high as the closed form at every whole day, within 1 %% of seven", (_, path, growth) => {
    for (let time = 5; time <= 73; time++)
      expect(Math.abs(heightAt(path, time) - bestByHand(time, growth)), `${time} d`).toBeLessThan(0.07);
  });

  it("fall from seven at 48.35 and 24.42 days, within 1 %", () => {
    for (const [path, first] of [
      [usual, 48.35],
      [twice, 24.42],
    ] as const) {
      const fall = corners(path).find(([, hardDays]) => hardDays < 6.5)?.[0] ?? Number.NaN;
      expect(Math.abs(fall / first - 1)).toBeLessThan(0.01);
    }
  });

  it("wait for the guess with their names and their shade", () => {
    const groups = [...drawn(1, 2).matchAll(/<g class="([^"]*(?:stairs-yours|hard-stairs)[^"]*)"/g)];
    expect(groups.map(([, name]) => name)).toEqual([
      "hard-stairs after-guess",
      "stairs-yours after-guess",
      "hard-stairs-names after-guess",
    ]);
  });

  it.each([
    [true, wideMargin, width],
    [false, narrowMargin, 340],
  ])(
    "have their names where their own first falls are, and no name meets another (wide: %s)",
    (isWide, margin, across) => {
      const { x } = frameOf(timeAxis, daysAxis, { width: across, height }, margin);
      const svg = drawn(1.5, null, isWide);
      const names = [
        ...svg.matchAll(/class="mark-label stairs-name" x="([\d.]+)" y="([\d.]+)" text-anchor="\w+">([^<]+)</g),
      ];
      const words = isWide ? stairNames : shortStairNames;
      const places = Object.fromEntries(names.map(([, at, , name = ""]) => [name, x.invert(Number(at))]));
      expect(Math.abs((places[words.twice] ?? 0) - 24.42)).toBeLessThan(0.7);
      expect(Math.abs((places[words.usual] ?? 0) - 48.35)).toBeLessThan(0.7);
      const [first, second] = names.map(([, at]) => Number(at));
      expect((first ?? Number.NaN) + textWidth(words.twice)).toBeLessThan(second ?? Number.NaN);
      // The name of the stairs that never fall stands under them.
      expect(Number(names[2]?.[2])).toBeGreaterThan(Number(names[0]?.[2]));
    },
  );
});

describe("the guess", () => {
  it.each([0, 2, 7])("of %d stands as high as its number", (guess) => {
    const y = Number(/class="stairs-guess"><text x="0" y="([\d.]+)"/.exec(drawn(1, guess))?.[1]) - 4;
    expect(Math.abs(frame.y.invert(y) - guess)).toBeLessThan(0.07);
  });
  it("is not drawn without one", () => {
    expect(drawn(1, null)).not.toContain("stairs-guess");
  });
});

describe("what people tried", () => {
  it("stands on the axis of hard days, within 1 % of seven", () => {
    const dots = [...drawn(1, null).matchAll(/<circle class="dot-mark" cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) =>
      frame.y.invert(Number(y)),
    );
    // Six days; one and three sessions; 13.2 and 17.7 sessions in eight weeks.
    const expected = [6, 1, 3, 13.2 / 8, 17.7 / 8];
    expect(dots).toHaveLength(expected.length);
    for (const [index, value] of expected.entries())
      expect(Math.abs((dots[index] ?? Number.NaN) - value)).toBeLessThan(0.07);
  });

  it("is left to the page where the picture is narrow", () => {
    expect(drawn(1, null, false)).not.toContain("tried");
  });
});

describe("the same sessions, spread or crowded", () => {
  const size = { width: 640, height: crowdedHeight };
  const plot = frameOf(dayAxis, changeAxis, size, crowdedMargin);
  const svg = render(
    <Plot
      title="crowded"
      x={dayAxis}
      y={changeAxis}
      marks={crowdedMarks()}
      width={size.width}
      height={size.height}
      margin={crowdedMargin}
    />,
  );

  it("has a dot for each value that the abstract gives, within 1 % of the axes", () => {
    const dots = [...svg.matchAll(/<circle class="dot-mark" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      plot.x.invert(Number(x)),
      plot.y.invert(Number(y)),
    ]);
    const expected = [
      [4, 10.7],
      [12, 7.9],
      [4, 3],
      [12, 6.1],
    ];
    expect(dots).toHaveLength(4);
    for (const [index, [day = 0, change = 0]] of expected.entries()) {
      expect(Math.abs((dots[index]?.[0] ?? Number.NaN) - day)).toBeLessThan(0.4);
      expect(Math.abs((dots[index]?.[1] ?? Number.NaN) - change)).toBeLessThan(0.2);
    }
  });

  it("holds the model's curves from the last session on", () => {
    const lowest = Math.min(...publishedTimes.flatMap((times) => Object.values(coursesWith(times)).flat()));
    expect(lowest).toBeGreaterThan(changeAxis.domain[0]);
  });

  it("draws the model's curves as the plain sums over all sessions give them, within 1 % of the axis", () => {
    /** Banister's sum in closed form, on a day after the last session. */
    const sumOn = (weeks: number, after: number): number =>
      Array.from({ length: 24 }, (_, session) => {
        const day = Math.ceil(((session + 1) * 7 * weeks) / 24);
        const since = 7 * weeks - day + after;
        return Math.exp(-since / 45) - 2 * Math.exp(-since / 15);
      }).reduce((sum, each) => sum + each, 0);
    const best = Math.max(...Array.from({ length: 41 }, (_, day) => sumOn(8, day)));
    const [spread = "", crowded = ""] = [...svg.matchAll(/class="line-path" d="([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    for (const [path, weeks] of [
      [spread, 8],
      [crowded, 3],
    ] as const) {
      const points = [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
        plot.x.invert(Number(x)),
        plot.y.invert(Number(y)),
      ]);
      for (const day of [6, 10, 20, 30, 40]) {
        const next = points.findIndex(([at = 0]) => at >= day - 0.05);
        const [before, after] = [points[next - 1] ?? points[next], points[next]];
        const [x0 = 0, y0 = 0] = before ?? [];
        const [x1 = 0, y1 = 0] = after ?? [];
        const value = x1 === x0 ? y1 : y0 + ((y1 - y0) * (day - x0)) / (x1 - x0);
        expect(Math.abs(value - (10.7 / best) * sumOn(weeks, day)), `${weeks} weeks, day ${day}`).toBeLessThan(0.2);
      }
    }
  });
});
