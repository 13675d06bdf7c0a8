/** How many fast fibers work at every effort: six curves, the band of one of them, and what biopsies saw. */
import { biopsies } from "../../../sim/evidence.ts";
import { recruitment } from "../../../sim/index.ts";
import { area } from "../../plot/marks/area.tsx";
import { dot } from "../../plot/marks/dot.tsx";
import { line } from "../../plot/marks/line.tsx";
import { tenth } from "../../plot/frame.ts";
import type { Anchor, Mark } from "../../plot/mark.ts";
import { effortRange } from "./figure.ts";
import { efforts, muscles, plausibleShares, youngAdults } from "./muscles.ts";

export const xAxis = { domain: [effortRange.min, effortRange.max], label: "effort, % of VO2max" } as const;
export const yAxis = {
  domain: [0, 1],
  label: "",
  ticks: [
    { value: 0, label: "none" },
    { value: 0.5, label: "half" },
    { value: 1, label: "all" },
  ],
} as const;

/** A study that saw fast fibers at work and did not count them: anything from none to all. */
const uncounted =
  (percents: readonly number[]): Mark =>
  ({ x, top, bottom }) => (
    <g class="uncounted">
      {percents.map((percent) => (
        <rect key={percent} x={tenth(x(percent) - 4)} y={top - 3} width={8} height={bottom - top + 6} rx={4} />
      ))}
    </g>
  );

/** Words beside a curve, at a place in the plot. */
const words =
  (text: string, [percent, share]: readonly [number, number], anchor: Anchor): Mark =>
  ({ x, y }) => (
    <text class="mark-label" x={tenth(x(percent))} y={tenth(y(share))} text-anchor={anchor}>
      {text}
    </text>
  );

/** The biopsies that stand in the plot, by their source: what they saw of fast fibers in the first half hour. */
export const shownBiopsies = ["krustrup2004low", "scribbans2014", "altenburg2007"].flatMap(
  (source) => biopsies.find((each) => each.source === source) ?? [],
);

/** Percent of VO2max. */
const effortsOf = (mark: "none" | "some"): readonly number[] =>
  shownBiopsies.flatMap(({ fast: [first], intensity }) =>
    first.mark === mark && intensity !== null ? [Math.round(100 * intensity)] : [],
  );

export const curveMarks: readonly Mark[] = [
  area(
    efforts.map((effort) => [100 * effort, ...plausibleShares(effort)]),
    { tone: "type-IIa" },
  ),
  ...muscles.map((mix) =>
    line(
      efforts.map((effort) => [100 * effort, recruitment(effort, mix).IIa.recruited]),
      mix === youngAdults
        ? { tone: "type-IIa", name: mix.name }
        : { tone: "type-IIa", look: "reference", name: mix.name },
    ),
  ),
  uncounted(effortsOf("some")),
  dot(effortsOf("none").map((x) => ({ x, y: 0 }))),
  words("hurdler", [41, 0.42], "start"),
  words("young adults", [64, 0.9], "end"),
  words("distance runners", [119, 0.12], "end"),
];
