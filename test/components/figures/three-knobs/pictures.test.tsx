/** What is drawn, read back from the drawing by the axes alone. */
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { rowOf } from "../../../../src/components/figures/three-knobs/book.ts";
import {
  curveMarks,
  curvesHeight,
  curvesMargin,
  driveAxis,
  forceAxis,
} from "../../../../src/components/figures/three-knobs/curve-marks.tsx";
import { knobBook } from "../../../../src/components/figures/three-knobs/knob-book.ts";
import { crossing, gainAfter } from "../../../../src/components/figures/three-knobs/weeks.ts";
import {
  measuredCrossing,
  strengthAxis,
  weekAxis,
  weekMarks,
  weeksHeight,
  weeksMargin,
  weeksTitle,
} from "../../../../src/components/figures/three-knobs/weeks-picture.tsx";
import { frameOf } from "../../../../src/components/plot/frame.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { referenceForce } from "./reference.ts";

const numbersIn = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const linesIn = (svg: string): string[] =>
  [...svg.matchAll(/class="line-path" d="([^"]+)"/g)].map(([, path]) => path ?? "");

describe.each([340, 900])("force at every drive, %i px wide", (width) => {
  const svg = render(
    <Plot
      title="curves"
      x={driveAxis}
      y={forceAxis}
      marks={curveMarks(rowOf(knobBook(), 0.15))}
      width={width}
      height={curvesHeight}
      margin={curvesMargin}
    />,
  );
  const { x, y } = frameOf(driveAxis, forceAxis, { width, height: curvesHeight }, curvesMargin);
  const expected = [{}, { thresholds: 0.866133 }, { rates: 1.28916 }, { strength: 1.15 }];

  it("is what the equations give, within 1 % of the axis, at and between the corners of each path", () => {
    const paths = linesIn(svg);
    expect(paths).toHaveLength(4);
    paths.forEach((path, index) => {
      const points = numbersIn(path).map(([at, height]) => [x.invert(at), y.invert(height)] as const);
      expect(points.length).toBeGreaterThan(5);
      points.forEach(([drive, force], corner) => {
        const share = Math.min(1, Math.max(0, drive / 100));
        expect(Math.abs(force - 100 * referenceForce(share, expected[index]))).toBeLessThan(1.26);
        const [next, nextForce] = points[corner + 1] ?? [drive, force];
        const middle = Math.min(1, Math.max(0, (drive + next) / 200));
        expect(Math.abs((force + nextForce) / 2 - 100 * referenceForce(middle, expected[index]))).toBeLessThan(1.26);
      });
    });
  });

  it("marks the drive at which the leg is watched, and names the limits", () => {
    const at = Number(/class="knob-watched" x1="([\d.]+)"/.exec(svg)?.[1]);
    expect(Math.abs(x.invert(at) - 60)).toBeLessThan(0.6);
    for (const text of ["69 by all three", "115 stronger", "113 faster", "100 sooner"]) expect(svg).toContain(text);
  });
});

describe("strength week by week", () => {
  const width = 500;
  const drawn = (isNerveFirst: boolean): string =>
    render(
      <Plot
        title="weeks"
        x={weekAxis}
        y={strengthAxis}
        marks={weekMarks(isNerveFirst)}
        width={width}
        height={weeksHeight}
        margin={weeksMargin}
      />,
    );
  const { x, y } = frameOf(weekAxis, strengthAxis, { width, height: weeksHeight }, weeksMargin);
  /** Percent after so many weeks, as the issue writes it. */
  const closedForm = (week: number): number =>
    12 * (1 - Math.exp((-7 * week) / 10)) + 10 * (1 - Math.exp((-7 * week) / 60));

  it("draws the closed form within 1 %, alike in both readings", () => {
    const [nerve, fibers] = [true, false].map((isNerveFirst) => linesIn(drawn(isNerveFirst)));
    expect(nerve).toEqual(fibers);
    const points = numbersIn(nerve?.[0] ?? "");
    expect(points.length).toBeGreaterThan(8);
    for (const [at, height] of points) expect(Math.abs(y.invert(height) - closedForm(x.invert(at)))).toBeLessThan(0.22);
  });

  it("draws the quick part under the slow one, and swaps their names alone", () => {
    const areas = (svg: string): string[] =>
      [...svg.matchAll(/class="area-shape" d="([^"]+)"/g)].map(([, path]) => path ?? "");
    const names = (svg: string): string[] =>
      [...svg.matchAll(/class="area-fill ([\w-]+)"/g)].map(([, name]) => name ?? "");
    expect(areas(drawn(true))).toEqual(areas(drawn(false)));
    expect(names(drawn(true))).toEqual(["knob-nerve", "knob-fibers"]);
    expect(names(drawn(false))).toEqual(["knob-fibers", "knob-nerve"]);
    const top = Math.min(...numbersIn(areas(drawn(true))[0] ?? "").map(([, height]) => height));
    expect(Math.abs(y.invert(top) - 12 * (1 - Math.exp(-8.4)))).toBeLessThan(0.22);
  });

  it("reaches 15.0 % at four weeks, and crosses at 3.4, within the weeks that were measured", () => {
    expect(100 * gainAfter(4).whole).toBeCloseTo(15, 1);
    // .12/10 exp(-t/10) = .10/60 exp(-t/60) at t = 12 ln 7.2 days.
    expect(crossing()).toBeCloseTo((12 * Math.log(7.2)) / 7, 9);
    expect(crossing().toFixed(1)).toBe("3.4");
    expect(crossing()).toBeGreaterThan(measuredCrossing[0]);
    expect(crossing()).toBeLessThan(measuredCrossing[1]);
  });

  it("puts Wilson's dot at 15 % after four weeks, in one reading alone, and the measured weeks in the other", () => {
    const [, at, height] = /<circle class="dot-mark" cx="([\d.]+)" cy="([\d.]+)"/.exec(drawn(false)) ?? [];
    expect(Math.abs(x.invert(Number(at)) - 4)).toBeLessThan(0.05);
    expect(Math.abs(y.invert(Number(height)) - 15)).toBeLessThan(0.1);
    expect(drawn(true)).not.toContain("dot-mark");
    const [, from, to] = /class="knob-measured" x1="([\d.]+)" x2="([\d.]+)"/.exec(drawn(true)) ?? [];
    expect([from, to].map((each) => Math.round(x.invert(Number(each))))).toEqual([3, 5]);
  });

  it("says in words which part gives how much", () => {
    expect(weeksTitle(true)).toBe(
      "Strength over 12 weeks, by equations of ours: 15 % after four weeks, of which nerve gives 11 % and fibers 4 %",
    );
    expect(weeksTitle(false)).toContain("of which fibers gives 11 % and nerve 4 %");
  });
});
