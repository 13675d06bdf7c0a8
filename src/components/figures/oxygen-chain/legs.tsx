/** One run of the relay: its name, and its legs one after the other. */
import { oxygenSteps } from "../../../sim/index.ts";
import { tenth } from "../../plot/frame.ts";
import { todayTime, type Lane, type LaneId } from "./lanes.ts";
import { laneHeight, type Layout, type Rows } from "./layout.ts";
import { laneNames } from "./words.ts";

/** Between two legs of a run, px. */
const handover = 2;

/** px: where a part of 1 lies between two places. */
export const placeIn = ([from, to]: readonly [number, number], part: number): number =>
  tenth(from + part * (to - from));

/** The runs' legs one after the other. */
export function Legs({ lane, rows, layout }: { readonly lane: Lane; readonly rows: Rows; readonly layout: Layout }) {
  let start = 0;
  return (
    <>
      {oxygenSteps.map((step) => {
        const from = placeIn(layout.lane, start / todayTime);
        start += lane.times[step];
        const to = placeIn(layout.lane, start / todayTime);
        const kind = lane.changed.includes(step) ? "relay-changed" : `relay-${step}`;
        return (
          <rect
            key={step}
            class={`relay-leg ${kind}`}
            x={from}
            y={rows.lane}
            width={tenth(Math.max(1, to - from - (step === "mitochondria" ? 0 : handover)))}
            height={laneHeight}
          />
        );
      })}
    </>
  );
}

/** A name in one line, over a run or its gain. */
export function LineName({
  id,
  x,
  y,
  of,
}: {
  readonly id: LaneId;
  readonly x: number;
  readonly y: number;
  readonly of: string;
}) {
  const [much, what] = laneNames[id];
  return (
    <text class={`row-label ${of}`} x={x} y={y}>
      {much}
      {what !== "" && <tspan class="relay-what">{id === "yours" ? `, ${what}` : ` ${what}`}</tspan>}
    </text>
  );
}

/** A run's name: one line over it, or two lines beside it. */
export function LaneName({ id, rows, layout }: { readonly id: LaneId; readonly rows: Rows; readonly layout: Layout }) {
  const [much, what] = laneNames[id];
  if (!layout.isWide) return <LineName id={id} x={layout.lane[0]} y={rows.name} of="relay-run" />;
  const x = layout.lane[0] - 14;
  return (
    <>
      <text class="row-label" x={x} y={what === "" ? rows.name + 6 : rows.name} text-anchor="end">
        {much}
      </text>
      {what !== "" && (
        <text class="tick" x={x} y={rows.name + 15} text-anchor="end">
          {what}
        </text>
      )}
    </>
  );
}
