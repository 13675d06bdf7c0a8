/** What the plots draw between their axes; the same in the figure and in its still picture. */
import { effortBands, fiberTypes, type GainAt } from "../../../sim/index.ts";
import { decimals } from "../../../words/numbers.ts";
import type { Axis } from "../../plot/axis.ts";
import { textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { area, type AreaPoint } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region, type RegionOptions } from "../../plot/marks/region.tsx";
import { rule as straight } from "../../plot/marks/rule.tsx";
import type { Place } from "../../plot/series.ts";
import { ranges } from "../../program/fields.ts";
import type { Rule } from "../../program/gain-fields.ts";
import { drawnPercents } from "./efforts.ts";
import { remark } from "./remark.tsx";
import { feasibilityAt, runnable, type RuleCurve } from "./rule-curve.ts";
import { curveNames, gainWords, type GainKind } from "./words.ts";

const { min, max } = ranges.percent;

/** Words that stand apart on a phone, where the runner's scale has them. */
const named = ["easy", "interval", "sprint"];
export const effortAxis: Axis = {
  domain: [min, max],
  label: "",
  ticks: effortBands
    .filter(({ id }) => named.includes(id))
    .map(({ id, typical }) => ({ value: Math.round(100 * typical), label: id })),
};

const rounded = [20, 40, 60, 80, 100] as const;

/** One axis for the three: as high as what somebody can run gains, so that a curve that nobody can run leaves it at the top. */
export function gainAxis(curves: readonly (RuleCurve | null)[], withTypes: boolean): Axis {
  const kinds: readonly GainKind[] = withTypes ? ["whole", ...fiberTypes] : ["whole"];
  const tallest = Math.max(
    0,
    ...curves.flatMap((curve) =>
      curve === null
        ? []
        : [...runnable(curve), ...curve.byRaces].flatMap(({ oxidative }) =>
            oxidative === null ? [] : kinds.map((kind) => 100 * oxidative[kind]),
          ),
    ),
  );
  const top = rounded.find((each) => each >= tallest) ?? 100;
  const step = top > 40 ? 20 : 10;
  return {
    domain: [0, top],
    label: "gain, %",
    ticks: Array.from({ length: top / step + 1 }, (_, index) => index * step),
    format: (value) => (value === 0 ? "0" : `+${decimals(value, 0)}`),
  };
}

const placesOf = (gains: readonly GainAt[], kind: GainKind): readonly Place[] =>
  gains.flatMap(({ oxidative }, index) =>
    oxidative === null ? [] : [[drawnPercents[index] ?? 0, 100 * oxidative[kind]] as const],
  );

const bandOf = ({ low, high }: RuleCurve): readonly AreaPoint[] =>
  low.flatMap(({ oxidative }, index) => {
    const most = high[index]?.oxidative;
    if (oxidative === null || most === null || most === undefined) return [];
    return [[drawnPercents[index] ?? 0, 100 * oxidative.whole, 100 * most.whole] as const];
  });

/** A region with the first of some labels for which it has room; with none where even the shortest is too long. */
const labelled =
  (from: number, to: number, labels: readonly string[], options: RegionOptions): Mark =>
  (frame) => {
    const room = frame.x(to) - frame.x(from) - 8;
    const label = labels.find((words) => textWidth(words) <= room);
    return region(from, to, label === undefined ? options : { ...options, label })(frame);
  };

/** Where the work takes repeats, and where it is too much. */
function feasibilityRegions({ repeatsFrom, tooMuchFrom }: RuleCurve, labelAt: "top" | "bottom"): readonly Mark[] {
  const end = tooMuchFrom ?? max;
  return [
    ...(repeatsFrom === null || repeatsFrom >= end
      ? []
      : [labelled(repeatsFrom, end, ["only in repeats", "repeats"], { labelAt })]),
    ...(tooMuchFrom === null
      ? []
      : [labelled(tooMuchFrom, max, ["too much even in repeats", "too much"], { labelAt, look: "beyond" })]),
  ];
}

/** Words where a rule gives no session at low effort. */
const noSession: Readonly<Record<Rule, readonly string[]>> = {
  minutes: [],
  held: ["no limit", "known"],
  cost: ["over", "6 hours"],
};

/** The whole muscle's curve: solid where somebody can run it, dashed beyond. */
function wholeLines(curve: RuleCurve): readonly Mark[] {
  const points = placesOf(curve.gains, "whole");
  const options = { name: curveNames.whole, tone: "tone-ink" };
  const border = points.findIndex(([percent]) => feasibilityAt(curve, percent / 100) === "too much");
  if (border === -1) return [line(points, options)];
  // A cursor reads one curve, the whole of it; it is drawn in two looks.
  const solid = line(points.slice(0, border + 1), options);
  const dashed = line(points.slice(border), { look: "outside", tone: "tone-ink" });
  return [
    Object.assign((frame: Frame) => solid(frame), { series: { points, ...options } }),
    (frame: Frame) => dashed(frame),
  ];
}

/** The curves with a name under equal minutes, in the order of `ruleMarks`: a cursor chooses among them. */
export const shownKinds = (withTypes: boolean): readonly GainKind[] =>
  withTypes ? [...fiberTypes, "whole"] : ["whole"];

/** A name beside the steep start of a curve that falls, where it is in the plot. */
function nameBeside(places: readonly Place[], name: string, top: number): readonly Mark[] {
  const start = places.find(([percent, gain]) => percent >= 84 && gain < 0.95 * top);
  return start === undefined ? [] : [remark([name], { at: start[0], anchor: "start", beside: start[1] })];
}

/** @param without gain of the whole muscle from the rest of the week; null where there is no rest */
export function ruleMarks(curve: RuleCurve, withTypes: boolean, without: number | null, top: number): readonly Mark[] {
  const first = curve.gains.find(({ time }) => time !== null);
  const from = first === undefined ? max : Math.round(100 * first.intensity);
  // A label stands where the curve is not.
  const atEnd = placesOf(curve.gains, "whole").at(-1)?.[1] ?? 0;
  const races = placesOf(curve.byRaces, "whole");
  return [
    ...feasibilityRegions(curve, atEnd > top / 2 ? "bottom" : "top"),
    // With four curves a band and a line across are too many.
    ...(withTypes ? [] : [area(bandOf(curve), { tone: "tone-ink" })]),
    ...(without === null || withTypes
      ? []
      : [
          straight("y", 100 * without),
          remark([`without it: ${gainWords(without)}`], { at: max, anchor: "end", under: 100 * without }),
        ]),
    ...(from - min > 20 ? [remark(noSession[curve.rule], { at: min, anchor: "start" })] : []),
    ...(withTypes
      ? fiberTypes.map((type) =>
          line(placesOf(curve.gains, type), { name: curveNames[type], tone: `type-${type}`, look: "reference" }),
        )
      : []),
    ...(races.length > 0 ? [line(races, { name: "race times", tone: "tone-ink", look: "reference" })] : []),
    ...wholeLines(curve),
    ...nameBeside(races, "race times", top),
  ];
}
