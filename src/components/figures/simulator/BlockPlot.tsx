/** One thing that the block changes: its curve, what studies measured, and what is known to be wrong with it. */
import { decimals } from "../../../describe/numbers.ts";
import { atWeek } from "../../../describe/simulator/block.ts";
import { CursorPlot } from "../frame/CursorPlot.tsx";
import { curveOf } from "./block-curves.ts";
import { block, cursor, week } from "./block.ts";
import type { SeenEvidence } from "./measured.ts";
import type { Outcome } from "./outcomes.ts";
import { spread, spreadShown } from "./spread.ts";
import { plan, state } from "./state.ts";
import { weekTicks } from "./week-ticks.ts";

interface Props {
  readonly outcome: Outcome;
  readonly evidence: SeenEvidence;
}

const ticksOf = (values: readonly number[]) => values.map((value) => ({ value, label: decimals(value, 0) }));

export function BlockPlot({ outcome, evidence }: Props) {
  const { id, label, tone, axis, ticks } = outcome;
  const { weeks, stop } = state.value;
  const whole = weeks + stop;
  const points = curveOf(block.value, 7 * weeks, outcome);
  const band = spreadShown.value && spread.value?.of === plan.value ? spread.value.bands.get(id) : undefined;
  const valueAt = (at: number): string => {
    const state = block.value[Math.round(7 * at)];
    return state === undefined ? "" : `${decimals(100 * outcome.value(state), 0)} %`;
  };
  const seen = evidence.points.filter((point) => point.weeks <= Math.max(whole, 1));
  const unseen = evidence.points.length - seen.length;
  return (
    <div class="block-plot">
      <p class="block-plot-title">
        <span class={`${tone} block-plot-name`}>{label}</span>{" "}
        <span class="quiet">
          {valueAt(week.value)} at {atWeek(week.value)}
        </span>
      </p>
      <CursorPlot
        id={`block-${id}`}
        name={`${label} over the block`}
        title={`${label}, ${axis}, over ${whole} weeks: ${valueAt(weeks)} when training ends.`}
        size={{ width: 340, height: 210 }}
        x={{ label: "weeks", ticks: weekTicks(whole) }}
        y={{ label: axis, ticks: ticksOf(ticks) }}
        {...(stop > 0 && { regions: [{ from: weeks, to: whole, look: "stop" as const, label: "no training" }] })}
        {...(band !== undefined && { bands: [{ tone, points: band }] })}
        curves={[{ name: label, look: "illustrative", tone, points }]}
        marks={seen.map(({ weeks: x, value, spread: around }) => ({
          x,
          y: 100 * value,
          tone,
          ...(around !== null && { low: 100 * (value - around), high: 100 * (value + around) }),
        }))}
        at={week.value}
        step={1}
        page={4}
        range={[0, Math.max(whole, 1)]}
        spoken={(at) => `${atWeek(at)}: ${valueAt(at)}`}
        onMove={(at) => {
          cursor.value = Math.min(at, whole);
        }}
      />
      <p class="block-plot-note">
        {evidence.caution}{" "}
        {evidence.findings > 0 && (
          <span>
            Fits {evidence.fits} of {evidence.findings} published findings
            {evidence.setBy > 0 && `, ${evidence.setBy} of them used to set it`}
            {unseen > 0 && `; ${unseen} lie${unseen === 1 ? "s" : ""} beyond these weeks`}.
          </span>
        )}
      </p>
    </div>
  );
}
