/** What the figure draws between its axes; the same in the figure and in its still picture. */
import { sustainableLimit } from "../../../sim/index.ts";
import type { Axis } from "../../plot/axis.ts";
import { dot } from "../../plot/marks/dot.tsx";
import { endLabels } from "../../plot/marks/end-labels.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region } from "../../plot/marks/region.tsx";
import { fittedCurve, outsideCurves, raceCurve, runDots } from "./curves.ts";
import { effortRange } from "./figure.ts";

export const xAxis: Axis = {
  domain: [effortRange.min, effortRange.max],
  label: "effort, % of VO2max (speed above 100)",
};
export const yAxis: Axis = {
  domain: [0.5, 240],
  type: "log",
  label: "time held in one go",
  ticks: [
    { value: 0.5, label: "30 s" },
    { value: 1, label: "1 min" },
    { value: 2, label: "2" },
    { value: 5, label: "5" },
    { value: 10, label: "10" },
    { value: 30, label: "30" },
    { value: 60, label: "1 h" },
    { value: 240, label: "4 h" },
  ],
};
export const marks = [
  region(effortRange.min, 100 * sustainableLimit, { look: "beyond", label: "model: over an hour", labelAt: "bottom" }),
  line(raceCurve, { name: "race times", look: "reference", tone: "tone-b" }),
  ...outsideCurves.map((points) => line(points, { look: "outside", tone: "tone-ink" })),
  line(fittedCurve, { name: "model", tone: "tone-ink" }),
  dot(runDots),
  // Each name where its own curve is alone.
  endLabels({ at: { "race times": 104, model: 124 } }),
];
