/** Four runs of the relay as bars of time, and beside or under them the gains of VO2max that follow. */
import type { WorkingLegs } from "../../../sim/index.ts";
import { maskClass } from "../../controls/GuessMask.tsx";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { Gain, Study } from "./gain.tsx";
import { todayTime, type Lane, type LaneId } from "./lanes.ts";
import { barHeight, gainScaleFor, laneHeight, layoutOf, type GainScale, type Layout, type Rows } from "./layout.ts";
import { LaneName, Legs, LineName, placeIn } from "./legs.tsx";
import type { ChainMeasured } from "./measured.ts";
import { legLabel, scaleNames, studyMarks, timeLabel } from "./words.ts";

export interface Relay {
  readonly lanes: Readonly<Record<LaneId, Lane>>;
  readonly legs: WorkingLegs;
  readonly measured: readonly ChainMeasured[];
}

/** Today's run with the names of its legs: the first and the last over it, the one between them under it. */
function Today({ lane, rows, layout }: { readonly lane: Lane; readonly rows: Rows; readonly layout: Layout }) {
  const [from, to] = layout.lane;
  const { delivery, diffusion, mitochondria } = lane.times;
  const middle = placeIn(layout.lane, (delivery + diffusion / 2) / todayTime);
  const under = rows.lane + laneHeight + 14;
  return (
    <g>
      <LaneName id="today" rows={rows} layout={layout} />
      {!layout.isWide && (
        <text class="mark-label" x={to} y={rows.name} text-anchor="end">
          {timeLabel(lane.time)}
        </text>
      )}
      <Legs lane={lane} rows={rows} layout={layout} />
      <text class="relay-word" x={from} y={rows.lane - 6}>
        {legLabel("delivery", delivery)}
      </text>
      <text class="relay-word" x={to} y={rows.lane - 6} text-anchor="end">
        {legLabel("mitochondria", mitochondria)}
      </text>
      <text class="relay-word" x={Math.min(middle + 30, to)} y={under} text-anchor="end">
        {legLabel("diffusion", diffusion)}
      </text>
    </g>
  );
}

/** A run that the reader or an example changes. Until the guess only its name and its empty lane are seen. */
function Run({
  lane,
  relay,
  layout,
  scale,
}: {
  readonly lane: Lane;
  readonly relay: Relay;
  readonly layout: Layout;
  readonly scale: GainScale;
}) {
  const rows = layout.rows[lane.id];
  const [from, to] = layout.lane;
  const finish = placeIn(layout.lane, lane.time / todayTime);
  const seen = relay.measured.find(({ step }) => step === lane.id);
  return (
    <g>
      <LaneName id={lane.id} rows={rows} layout={layout} />
      <rect class="relay-saved" x={from} y={rows.lane} width={tenth(to - from)} height={laneHeight} />
      <g class="after-guess">
        <Legs lane={lane} rows={rows} layout={layout} />
        <line class="relay-finish" x1={finish} x2={finish} y1={rows.lane - 3} y2={rows.lane + laneHeight + 3} />
        <text
          class="mark-label"
          x={layout.isWide ? Math.min(to, finish + 16) : to}
          y={layout.isWide ? rows.lane + laneHeight + 17 : rows.name}
          text-anchor="end"
        >
          {timeLabel(lane.time)}
        </text>
        <Gain lane={lane} rows={rows} layout={layout} scale={scale} legs={relay.legs} />
        {seen !== undefined && <Study seen={seen} rows={rows} layout={layout} scale={scale} legs={relay.legs} />}
      </g>
    </g>
  );
}

/** What the runs and the gains count, and the grid of the gains. */
function Scales({
  layout,
  scale,
  legs,
}: {
  readonly layout: Layout;
  readonly scale: GainScale;
  readonly legs: WorkingLegs;
}) {
  const { mitochondria, delivery, yours } = layout.rows;
  const bottom = layout.ticks - 14;
  const spans: readonly (readonly [number, number])[] = layout.isWide
    ? [[mitochondria.study - 8, bottom]]
    : [
        [mitochondria.study - 8, mitochondria.other + 10],
        [delivery.study - 8, delivery.other + 10],
        [yours.bar - 3, bottom],
      ];
  const last = scale.ticks.length - 1;
  return (
    <g>
      <text class="relay-head" x={layout.isWide ? 0 : layout.lane[0]} y={layout.heads.lane}>
        {scaleNames.run}
      </text>
      <text class="relay-head" x={layout.gain[0]} y={layout.heads.gain}>
        {scaleNames.gain}
        <tspan class="relay-what">{studyMarks[legs]}</tspan>
      </text>
      {scale.ticks.map((tick, index) => {
        const x = placeIn(layout.gain, tick / scale.end);
        return (
          <g key={tick}>
            {spans.map(([from, to]) => (
              <line key={from} class="grid" x1={x} x2={x} y1={from} y2={to} />
            ))}
            <text class="tick" x={x} y={layout.ticks} text-anchor={tick === 0 ? "start" : "middle"}>
              {`${Math.round(100 * tick)}${index === last ? " %" : ""}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** All four runs. What the guess must not see has the class "after-guess". */
export const relayMark =
  (relay: Relay): Mark =>
  (frame) => {
    const layout = layoutOf(frame.width);
    const { today, mitochondria, delivery, yours } = relay.lanes;
    const finish = layout.lane[1];
    const changed = [mitochondria, delivery, yours];
    const scale = gainScaleFor(Math.max(...changed.flatMap(({ gain, band, otherLegs }) => [gain, ...band, otherLegs])));
    return (
      <g class="relay">
        <Scales layout={layout} scale={scale} legs={relay.legs} />
        {layout.isWide && (
          <>
            <line
              class="relay-today"
              x1={finish}
              x2={finish}
              y1={layout.rows.today.lane - 22}
              y2={layout.rows.yours.lane + laneHeight + 8}
            />
            <text class="tick" x={finish} y={layout.rows.today.lane - 28} text-anchor="end">
              today’s finish, {timeLabel(todayTime)}
            </text>
          </>
        )}
        <Today lane={today} rows={layout.rows.today} layout={layout} />
        {changed.map((lane) => (
          <Run key={lane.id} lane={lane} relay={relay} layout={layout} scale={scale} />
        ))}
      </g>
    );
  };

/** Until there is a guess: a question mark on each run, and an empty frame for each gain. */
export const lockedMark: Mark = (frame) => {
  const layout = layoutOf(frame.width);
  const [zero, end] = layout.gain;
  return (
    <g class={`relay ${maskClass}`} aria-hidden="true">
      {(["mitochondria", "delivery", "yours"] as const).map((id) => {
        const rows = layout.rows[id];
        return (
          <g key={id}>
            <text class="relay-word" x={layout.lane[0] + 8} y={rows.lane + laneHeight - 2.5}>
              how long?
            </text>
            {!layout.isWide && <LineName id={id} x={zero} y={rows.gainName} of="relay-gain-name" />}
            <rect x={zero + 1} y={rows.bar - 2} width={tenth(0.6 * (end - zero))} height={barHeight + 4} />
            <text class="relay-word" x={zero + 8} y={rows.bar + barHeight - 1.5}>
              how much?
            </text>
          </g>
        );
      })}
    </g>
  );
};
