/** The same gain of strength read in two ways: nerve first, or fibers first. */
import type { Axis } from "../../plot/axis.ts";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { gainAfter, weeksShown } from "./weeks.ts";

export const weekAxis: Axis = {
  domain: [0, weeksShown],
  label: "",
  ticks: [0, 4, 8, { value: weeksShown, label: `${weeksShown} weeks` }],
};
export const strengthAxis: Axis = {
  domain: [0, 22],
  label: "",
  ticks: [0, 10, 20],
  format: (value) => (value === 0 ? "0" : `+${value} %`),
};
export const weeksMargin = { top: 8, right: 12, bottom: 46, left: 46 } as const;
export const weeksHeight = 214;

/** Weeks in which fibers began to add more each week than nerve, as we read what Moritani and deVries measured in arms. */
export const measuredCrossing = [3, 5] as const;
/** What Wilson and colleagues measured in thighs: weeks of training, and percent of strength gained. */
const measuredGain = { week: 4, percent: 15 } as const;

const gains = Array.from({ length: 8 * weeksShown + 1 }, (_, index) => gainAfter(index / 8));

/** A word on a part, in its middle. */
const word =
  (text: string, week: number, percent: number, name: string): Mark =>
  ({ x, y }) => (
    <text class={`knob-part-name ${name}`} x={tenth(x(week))} y={tenth(y(percent) + 4)} text-anchor="middle">
      {text}
    </text>
  );

const crossingBar: Mark = ({ x, bottom }) => {
  const [from, to] = measuredCrossing.map((week) => tenth(x(week)));
  return (
    <g>
      <line class="knob-measured" x1={from} x2={to} y1={bottom + 1} y2={bottom + 1} />
      <text class="mark-label" x={tenth(x(4))} y={bottom + 36} text-anchor="middle">
        from here fibers add more a week
      </text>
    </g>
  );
};

const measuredDot: Mark = ({ x, y }) => {
  const { week, percent } = measuredGain;
  return (
    <g class="plot-dot tone-ink">
      <circle class="dot-mark" cx={tenth(x(week))} cy={tenth(y(percent))} r={5} />
      <text class="mark-label" x={tenth(x(week) - 14)} y={tenth(y(percent) - 31)}>
        +{percent} %, measured
      </text>
    </g>
  );
};

/** @param isNerveFirst whether the quick part is nerve */
export function weekMarks(isNerveFirst: boolean): readonly Mark[] {
  const [first, second] = isNerveFirst ? (["nerve", "fibers"] as const) : (["fibers", "nerve"] as const);
  return [
    area(
      gains.map(({ week, quick }) => [week, 0, 100 * quick] as const),
      { tone: `knob-${first}`, look: "fill" },
    ),
    area(
      gains.map(({ week, quick, whole }) => [week, 100 * quick, 100 * whole] as const),
      { tone: `knob-${second}`, look: "fill" },
    ),
    line(
      gains.map(({ week, whole }) => [week, 100 * whole] as const),
      { tone: "tone-ink" },
    ),
    word(first, 7, 6, `on-${first}`),
    word(second, 9.6, 15, `on-${second}`),
    isNerveFirst ? crossingBar : measuredDot,
  ];
}

export const weeksTitle = (isNerveFirst: boolean): string => {
  const [first, second] = isNerveFirst ? ["nerve", "fibers"] : ["fibers", "nerve"];
  const { quick, whole } = gainAfter(4);
  const shown = (share: number): string => `${Math.round(100 * share)} %`;
  return `Strength over ${weeksShown} weeks, by equations of ours: ${shown(whole)} after four weeks, of which ${first} gives ${shown(quick)} and ${second} ${shown(whole - quick)}`;
};
