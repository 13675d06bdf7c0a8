import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { seen } from "../../../../src/components/figures/six-muscles/biopsies.ts";
import {
  curveRows,
  margin,
  noMarks,
  rowHeight,
  xAxis,
  yAxis,
} from "../../../../src/components/figures/six-muscles/curves.tsx";
import { muscles } from "../../../../src/components/figures/six-muscles/muscles.ts";
import { frameOf, usualMargin } from "../../../../src/components/plot/frame.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { number, readTable } from "../../../data/csv.ts";

const width = 500;
const rows = curveRows(seen);
const drawn = render(
  <Plot
    title="curves"
    x={xAxis}
    y={yAxis}
    marks={noMarks}
    rows={rows}
    height={rowHeight}
    margin={margin}
    width={width}
  />,
);
const around = { ...usualMargin, ...margin };
/** Without the room for the labels of x, which only the last row has. */
const { x, top, bottom } = frameOf(xAxis, yAxis, { width, height: rowHeight }, { ...around, bottom: 0 });
const whole = Number(/viewBox="0 0 500 (\d+)"/.exec(drawn)?.[1]);
/** From the top of a row to that of the next, px. */
const apart = (whole - rowHeight - around.bottom) / (rows.length - 1);
const shareAt = (row: number, py: number): number => (bottom + row * apart - py) / (bottom - top);

/** Values of the drawn curves, as pairs of percent of VO2max and share. */
const curves = [...drawn.matchAll(/class="line-path" d="([^"]*)"/g)].map(([, path = ""], row) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, px, py]) => [x.invert(Number(px)), shareAt(row, Number(py))] as const,
  ),
);

/** On the straight lines between the drawn points. */
function valueAt(curve: (typeof curves)[number], at: number): number {
  const index = curve.findIndex(([effort]) => effort >= at - 0.05);
  const [after, before] = [curve[index], curve[Math.max(0, index - 1)]];
  if (after === undefined || before === undefined) throw new Error(`no point at ${at} %`);
  const part = after[0] === before[0] ? 0 : (at - before[0]) / (after[0] - before[0]);
  return before[1] + part * (after[1] - before[1]);
}

const columns = {
  sprinter: "sprinter_VL_Trappe2015",
  untrained: "untrained_VL_Staron2000",
  generic: "generic_50_35_15",
  "middle-distance": "middle_distance_GAS_Harber2002",
  recreational: "recreational_GAS_Harber2002",
  distance: "distance_GAS_Harber2002",
} as const;

describe("the drawn curves", () => {
  it("are one for each muscle, each under its name", () => {
    expect(curves).toHaveLength(muscles.length);
    const labels = [...drawn.matchAll(/class="row-label"[^>]*>([^<]*)</g)].map(([, label]) => label);
    muscles.forEach(({ name }, row) => {
      expect(labels[row]).toContain(name);
    });
  });
  it.each(Object.entries(columns))(
    "of %s pass through the reference table (%s), within a hundredth",
    (id, phenotype) => {
      const curve = curves[muscles.findIndex((mix) => mix.id === id)] ?? [];
      const rows = readTable("recruitment_vs_vo2max").filter(
        (row) => row["phenotype"] === phenotype && number(row, "pct_VO2max") >= 40 && number(row, "pct_VO2max") <= 120,
      );
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        expect(Math.abs(valueAt(curve, number(row, "pct_VO2max")) - number(row, "typeIIa_recruited"))).toBeLessThan(
          0.01,
        );
      }
    },
  );
  it("stand over one dot on the axis at 50 %, and open bars at 57, 65 and 75 %", () => {
    const [, dotX, dotY] = /<circle cx="([\d.]+)" cy="([\d.]+)" r="4"/.exec(drawn) ?? [];
    expect([x.invert(Number(dotX)), shareAt(muscles.length, Number(dotY))]).toEqual([
      expect.closeTo(50, 0),
      expect.closeTo(0, 2),
    ]);
    const bars = [...drawn.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="8"/g)].map(([, left]) =>
      x.invert(Number(left) + 4),
    );
    expect(bars).toEqual([expect.closeTo(57, 0), expect.closeTo(65, 0), expect.closeTo(75, 0)]);
  });
});
