import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { buildAddOneBack, runner } from "../../../../src/components/figures/add-one-back/built.ts";
import { effortRange, valueAt } from "../../../../src/components/figures/add-one-back/data.ts";
import { daysOf } from "../../../../src/components/figures/add-one-back/days.ts";
import { margin, rowHeight, rowsOf, xAxis, yAxis } from "../../../../src/components/figures/add-one-back/picture.tsx";
import { countOf } from "../../../../src/components/figures/add-one-back/week.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { fiberParameters } from "../../../../src/sim/fibers/parameters.ts";
import { number, readTable } from "../../../data/csv.ts";

const data = buildAddOneBack();
const width = 700;
const drawnOf = (plan: string): string =>
  render(
    h(Plot, {
      title: "",
      x: xAxis,
      y: yAxis,
      marks: [],
      rows: rowsOf(data, countOf(daysOf(plan))),
      width,
      margin,
      height: rowHeight,
    }),
  );
const drawn = drawnOf("kkkkkrk");

/** From the drawing back to effort and share, by the ends of the axes. The lower plot begins where the upper one and its gap of 10 px end. */
const effortAt = (x: number): number =>
  effortRange.min + ((effortRange.max - effortRange.min) * (x - margin.left)) / (width - margin.left - margin.right);
const shareIn = (row: number, y: number): number => {
  const top = margin.top + row * (rowHeight + 10);
  return 1 - (y - top) / (rowHeight - margin.top);
};

const paths = [...drawn.matchAll(/class="line-path" d="([^"]*)"/g)].map(([, path = ""], index) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [effortAt(Number(x)), shareIn(index < 3 ? 0 : 1, Number(y))] as const,
  ),
);

/** On the straight lines between the drawn points. */
function drawnAt(curve: (typeof paths)[number], at: number): number {
  const index = Math.max(
    1,
    curve.findIndex(([effort]) => effort >= at - 0.05),
  );
  const [before, after] = [curve[index - 1], curve[index]];
  if (before === undefined || after === undefined) throw new Error(`no point at ${at} %`);
  return before[1] + ((at - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
}

const inRange = (row: ReturnType<typeof readTable>[number]): boolean =>
  number(row, "pct_VO2max") >= effortRange.min && number(row, "pct_VO2max") <= effortRange.max;

describe("the drawn curves", () => {
  it.each([
    ["typeI_recruited", 0],
    ["typeIIa_recruited", 1],
    ["typeIIx_recruited", 2],
  ] as const)("of fibers reached are those of the reference table, within a hundredth: %s", (column, curve) => {
    const rows = readTable("recruitment_vs_vo2max").filter(
      (row) => row["phenotype"] === "untrained_VL_Staron2000" && inRange(row),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const miss = drawnAt(paths[curve] ?? [], number(row, "pct_VO2max")) - number(row, column);
      expect(Math.abs(miss)).toBeLessThan(0.01);
    }
  });
  // The table leaves out what the model takes off at low efforts: half at 50 %, by a logistic step 5 % wide.
  const gate = (percent: number): number => 1 / (1 + Math.exp(-(percent - 50) / 5));
  it.each([
    ["stim_I", 3],
    ["stim_IIa", 4],
    ["stim_IIx", 5],
  ] as const)("of the signal of a minute are those of the reference table, within a hundredth: %s", (column, curve) => {
    const rows = readTable("adaptation_stimulus_per_minute").filter(inRange);
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const percent = number(row, "pct_VO2max");
      const miss = drawnAt(paths[curve] ?? [], percent) - number(row, column) * gate(percent);
      expect(Math.abs(miss)).toBeLessThan(0.01);
    }
  });
});

describe("the week's lines", () => {
  const linesOf = (html: string): number[] =>
    [...html.matchAll(/<g class="aob-line[^"]*"><line x1="([\d.]+)"/g)].map(([, x]) => Math.round(effortAt(Number(x))));
  it("stand at the efforts of the case in both plots", () => {
    expect(linesOf(drawn)).toEqual([65, 88, 110, 65, 88, 110]);
    expect(linesOf(drawnOf("kkkkkkk"))).toEqual([65, 88, 65, 88]);
    expect(linesOf(drawnOf("kkkkkik"))).toEqual([65, 88, 98, 65, 88, 98]);
  });
  it("say their minutes, and only what the reader put in is blue", () => {
    const words = [...drawn.matchAll(/<g class="(aob-line[^"]*)" text-anchor="\w+"><text[^>]*>(\d+)/g)];
    expect(words.map(([, name = "", minutes]) => [name.includes("is-yours"), Number(minutes)])).toEqual([
      [false, 292],
      [false, 75],
      [true, 8],
    ]);
  });
});

describe("buildAddOneBack()", () => {
  it("lets the band hold the model's own curve", () => {
    expect(fiberParameters.intensityExponent.range).toEqual([1.1, 1.4]);
    for (const [index, [low, high]] of data.spread.entries()) {
      const own = valueAt(data.reached.IIx, effortRange.min + index);
      expect(low).toBeLessThanOrEqual(own);
      expect(high).toBeGreaterThanOrEqual(own);
    }
  });
  it("takes Daniels' shares of 70 km, at the paces that a VDOT of 45 costs", () => {
    // Pace by the equations of Daniels and Gilbert: the root of 0.000104 v² + 0.182258 v - 4.6 = oxygen, v in m/min.
    const minutes = (share: number, fraction: number): number => {
      const oxygen = fraction * runner.vdot;
      const speed = (-0.182258 + Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (oxygen + 4.6))) / (2 * 0.000104);
      return (share * runner.weeklyDistance) / speed;
    };
    expect(runner).toEqual({ vdot: 45, weeklyDistance: 70_000 });
    expect(data.caps.threshold).toBe(Math.round(minutes(0.1, 0.88)));
    expect(data.caps.interval).toBe(Math.round(minutes(0.08, 0.975)));
    // Repetitions are at the pace of a mile race, 6:24 for this VDOT.
    expect(data.caps.repetition).toBe(Math.round(((0.05 * 70) / 1.609344) * 6.405));
  });
  it("refuses an effort outside the picture", () => {
    expect(() => valueAt(data.reached.I, 59)).toThrow(RangeError);
    expect(() => valueAt(data.reached.I, 116)).toThrow(/at is 116/);
  });
});
