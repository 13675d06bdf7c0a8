/** The gain of VO2max that follows from a run of the relay, and what a study found of it. */
import type { WorkingLegs } from "../../../sim/index.ts";
import { tenth, textWidth } from "../../plot/frame.ts";
import type { Lane } from "./lanes.ts";
import { barHeight, otherHeight, type GainScale, type Layout, type Rows } from "./layout.ts";
import { LineName, placeIn } from "./legs.tsx";
import type { ChainMeasured } from "./measured.ts";
import { gainLabel, otherLabel, studyLabels } from "./words.ts";

/** A bar of the gain, with the band of other splits and the same with other legs. */
export function Gain({
  lane,
  rows,
  layout,
  scale,
  legs,
}: {
  readonly lane: Lane;
  readonly rows: Rows;
  readonly layout: Layout;
  readonly scale: GainScale;
  readonly legs: WorkingLegs;
}) {
  const [zero, end] = layout.gain;
  const at = (gain: number): number => placeIn(layout.gain, Math.max(0, gain / scale.end));
  const [low, high] = lane.band;
  const label = gainLabel(lane.gain);
  const other = otherLabel(lane.otherLegs, legs);
  const behind = at(Math.max(lane.gain, high)) + 10;
  const fits = behind + textWidth(label) * 1.25 <= end + 6;
  const otherBehind = at(lane.otherLegs) + 6;
  const otherFits = otherBehind + textWidth(other) * 0.86 <= end + 8;
  return (
    <g>
      {!layout.isWide && <LineName id={lane.id} x={zero} y={rows.gainName} of="relay-gain-name" />}
      {high - low > 5e-4 && (
        <rect
          class="relay-band"
          x={at(low)}
          y={rows.bar - 3}
          width={tenth(at(high) - at(low))}
          height={barHeight + 6}
        />
      )}
      <rect
        class="relay-gain"
        x={zero}
        y={rows.bar}
        width={tenth(Math.max(1, at(lane.gain) - zero))}
        height={barHeight}
      />
      <rect
        class="relay-other"
        x={zero + 0.5}
        y={rows.other + 0.5}
        width={tenth(Math.max(1, at(lane.otherLegs) - zero - 1))}
        height={otherHeight}
      />
      <text
        class={fits ? "relay-number" : "relay-number relay-on-bar"}
        x={tenth(fits ? behind : at(Math.min(lane.gain, low)) - 14)}
        y={rows.bar + 11}
        text-anchor={fits ? "start" : "end"}
      >
        {label}
      </text>
      <text
        class="relay-word"
        x={tenth(otherFits ? otherBehind : end)}
        y={rows.other + (otherFits ? 8 : 20)}
        text-anchor={otherFits ? "start" : "end"}
      >
        {other}
      </text>
    </g>
  );
}

/** What a study of both legs found: a dot over the bar, or a ring where one leg works. Its name is before it or, where there is no room, behind it. */
export function Study({
  seen,
  rows,
  layout,
  scale,
  legs,
}: {
  readonly seen: ChainMeasured;
  readonly rows: Rows;
  readonly layout: Layout;
  readonly scale: GainScale;
  readonly legs: WorkingLegs;
}) {
  const at = placeIn(layout.gain, seen.gain / scale.end);
  const [name, gain] = studyLabels(seen);
  const isBefore = at - 9 - textWidth(name) >= layout.gain[0] - (layout.isWide ? 50 : 0);
  const y = rows.study + 4;
  return (
    <g class="tone-ink">
      <circle class={legs === "two" ? "dot-mark" : "dot-mark relay-ring"} cx={at} cy={rows.study} r={4.5} />
      {isBefore && (
        <text class="relay-word" x={at - 9} y={y} text-anchor="end">
          {name}
        </text>
      )}
      <text class="mark-label" x={at + 9} y={y}>
        {gain}
        {!isBefore && <tspan class="relay-what">{` ${name}`}</tspan>}
      </text>
    </g>
  );
}
