/** Four runs of the relay as bars of time, and beside or under them the gains of VO2max that follow. */
import { oxygenSteps, type WorkingLegs } from "../../../sim/index.ts";
import { tenth, textWidth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import type { ChainMeasured } from "./measured.ts";
import { todayTime, type Lane, type LaneId } from "./lanes.ts";
import {
  barHeight,
  gainScaleFor,
  laneHeight,
  layoutOf,
  otherHeight,
  type GainScale,
  type Layout,
  type Rows,
} from "./layout.ts";
import { gainLabel, laneNames, legLabel, otherLabel, scaleNames, studyLabels, studyMarks, timeLabel } from "./words.ts";

export interface Relay {
  readonly lanes: Readonly<Record<LaneId, Lane>>;
  readonly legs: WorkingLegs;
  readonly measured: readonly ChainMeasured[];
}

/** Between two legs of a run, px. */
const handover = 2;

const placeIn = ([from, to]: readonly [number, number], part: number): number => tenth(from + part * (to - from));

/** The runs' legs one after the other. */
function Legs({ lane, rows, layout }: { readonly lane: Lane; readonly rows: Rows; readonly layout: Layout }) {
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
function LineName({
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
function LaneName({ id, rows, layout }: { readonly id: LaneId; readonly rows: Rows; readonly layout: Layout }) {
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

/** A bar of the gain, with the band of other splits and the same with other legs. */
function Gain({
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
function Study({
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
