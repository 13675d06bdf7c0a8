/** Force at every drive, before and with each change: the three meet where the leg is watched, and part at the limit. */
import type { Axis } from "../../plot/axis.ts";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { endLabels } from "../../plot/marks/end-labels.tsx";
import { line } from "../../plot/marks/line.tsx";
import type { Place } from "../../plot/series.ts";
import type { BookRow } from "./knob-book.ts";
import { changed, drive, forceOf, knobs, type Knob } from "./knobs.ts";
import { forceText } from "./words.ts";
import type { MotorUnitPool } from "../../../sim/index.ts";

export const driveAxis: Axis = {
  domain: [0, 100],
  label: "drive, % of the most",
  ticks: [0, 20, 40, 60, 80, 100],
};
export const forceAxis: Axis = { domain: [0, 126], label: "force, 100 at the limit before", ticks: [0, 50, 100] };
export const curvesMargin = { top: 30, right: 108, bottom: 42, left: 34 } as const;
export const curvesHeight = 250;

/** Percent of drive from point to point. */
const step = 4;

const courseOf = (muscle: MotorUnitPool): readonly Place[] =>
  Array.from({ length: 100 / step + 1 }, (_, index) => [step * index, 100 * forceOf(muscle, (step * index) / 100)]);

const names: Readonly<Record<Knob, string>> = {
  thresholds: "sooner",
  rates: "faster",
  strength: "stronger",
};
const looks = { thresholds: "other", rates: "reference", strength: "model" } as const;

/** Where the leg is watched. */
const watched =
  (force: number): Mark =>
  ({ x, y, top, bottom }) => (
    <g>
      <line class="knob-watched" x1={tenth(x(100 * drive))} x2={tenth(x(100 * drive))} y1={top} y2={bottom} />
      <text class="mark-label" x={tenth(x(100 * drive) - 8)} y={tenth(y(100 * force) - 8)} text-anchor="end">
        {forceText(force)} by all three
      </text>
    </g>
  );

const nameBefore: Mark = ({ x, y }) => (
  <text class="mark-label tone-c" x={tenth(x(44))} y={tenth(y(27))}>
    before
  </text>
);

export const curveMarks = (row: BookRow): readonly Mark[] => [
  line(courseOf(changed("strength", 1)), { tone: "tone-c", look: "model" }),
  nameBefore,
  ...knobs.map((knob) =>
    line(courseOf(changed(knob, row.turned[knob].factor)), {
      name: `${forceText(row.turned[knob].limit)} ${names[knob]}`,
      tone: "tone-ink",
      look: looks[knob],
    }),
  ),
  watched(row.force),
  endLabels({ side: "margin" }),
];
