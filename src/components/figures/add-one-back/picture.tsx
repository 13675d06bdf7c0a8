/** Fibers reached and the signal of one minute at every effort, with the week’s kinds of running as lines through both. */
import { fiberTypes, type FiberType } from "../../../sim/index.ts";
import { tenth } from "../../plot/frame.ts";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import type { Anchor, Mark } from "../../plot/mark.ts";
import { effortRange, valueAt, type AddOneBackData } from "./data.ts";
import type { WeekCount } from "./week.ts";
import { kindNames } from "./words.ts";

export const xAxis = {
  domain: [effortRange.min, effortRange.max],
  label: "effort, % of VO2max",
  ticks: [60, 70, 80, 90, 100, 110],
} as const;
export const yAxis = {
  domain: [0, 1],
  label: "",
  ticks: [
    { value: 0, label: "none" },
    { value: 0.5, label: "half" },
    { value: 1, label: "all" },
  ],
} as const;

/** px, of either row. */
export const rowHeight = 158;
export const margin = { top: 50, right: 16, bottom: 42, left: 40 } as const;

const percents = Array.from({ length: effortRange.max - effortRange.min + 1 }, (_, index) => effortRange.min + index);

const pointsOf = (curve: readonly number[]) => percents.map((at) => [at, valueAt(curve, at)] as const);

/** Words beside a curve, at a place in the plot. */
const words =
  (text: string, type: FiberType, [percent, share]: readonly [number, number], anchor: Anchor, dy = 0): Mark =>
  ({ x, y }) => (
    <text class={`mark-label type-${type}`} x={tenth(x(percent))} y={tenth(y(share) + dy)} text-anchor={anchor}>
      {text}
    </text>
  );

const kinds = ["easy", "threshold", "interval", "repetition"] as const;

type Kind = (typeof kinds)[number];

const shownKinds = (at: WeekCount["at"]): readonly Kind[] => kinds.filter((kind) => at[kind] > 0);

/** A line of the reader’s, and minutes that a swap has changed, wait for the guess. */
const lineClass = (kind: Kind): string =>
  kind === "interval" || kind === "repetition" ? "aob-line is-yours after-guess" : "aob-line";

/** Where a kind’s words stand beside its line: neighbors must not meet on a phone. */
const sides: Readonly<Record<Kind, { readonly anchor: Anchor; readonly dx: number }>> = {
  easy: { anchor: "start", dx: -10 },
  threshold: { anchor: "end", dx: 12 },
  interval: { anchor: "middle", dx: 2 },
  repetition: { anchor: "middle", dx: 0 },
};

/** The week’s kinds of running as lines, with a dot on every curve that one meets. What the reader put in is blue. */
const weekLines =
  ({ at }: WeekCount, { efforts }: AddOneBackData, curves: AddOneBackData["reached"]): Mark =>
  ({ x, y, top, bottom }) => (
    <g class="aob-lines">
      {shownKinds(at).map((kind) => {
        const place = tenth(x(efforts[kind]));
        return (
          <g key={kind} class={lineClass(kind)}>
            <line x1={place} x2={place} y1={top} y2={bottom} />
            {fiberTypes.map((type) => (
              <circle key={type} cx={place} cy={tenth(y(valueAt(curves[type], efforts[kind])))} r={3.5} />
            ))}
          </g>
        );
      })}
    </g>
  );

/** Minutes and name of each line, under the upper of the two plots. */
const lineNames =
  ({ at }: WeekCount, { efforts }: AddOneBackData): Mark =>
  ({ x, bottom }) => (
    <g class="aob-lines after-guess">
      {shownKinds(at).map((kind) => {
        const { anchor, dx } = sides[kind];
        const place = tenth(x(efforts[kind]) + dx);
        return (
          <g key={kind} class={lineClass(kind)} text-anchor={anchor}>
            <text class="aob-minutes" x={place} y={bottom + 17}>
              {at[kind]} min
            </text>
            <text x={place} y={bottom + 31}>
              {kindNames[kind]}
            </text>
          </g>
        );
      })}
    </g>
  );

const curvesOf = (curves: AddOneBackData["reached"]): readonly Mark[] =>
  fiberTypes.map((type) => line(pointsOf(curves[type]), { tone: `type-${type}`, name: type }));

export const rowsOf = (data: AddOneBackData, count: WeekCount) => [
  {
    label: "Fibers reached in fresh legs",
    marks: [
      area(
        percents.map((at, index) => [at, ...(data.spread[index] ?? ([0, 0] as const))] as const),
        { tone: "type-IIx" },
      ),
      ...curvesOf(data.reached),
      words("slow (I)", "I", [76, 1], "start", 15),
      words("fast (IIa)", "IIa", [68.5, 0.68], "start", 10),
      words("fastest (IIx)", "IIx", [86.5, 0.4], "end"),
      weekLines(count, data, data.reached),
      lineNames(count, data),
    ],
  },
  {
    label: "Signal of one minute",
    marks: [
      ...curvesOf(data.signal),
      words("slow (I)", "I", [76, 0.88], "start", 20),
      words("fast (IIa)", "IIa", [86.5, 0.36], "end"),
      words("fastest (IIx)", "IIx", [89.5, 0], "start", -6),
      weekLines(count, data, data.signal),
    ],
  },
];
