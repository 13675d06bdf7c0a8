/** One thing that the block changes: its curve, what studies measured, and what is known to be wrong with it. */
import { useMemo } from "preact/hooks";
import type { Axis } from "../../../charts/LinePlot.tsx";
import { ticks } from "../../../charts/ticks.ts";
import { decimals } from "../../../describe/numbers.ts";
import { weeksWords } from "../../../describe/simulator/block.ts";
import { capitalized, counted } from "../../../describe/training/units.ts";
import { CursorPlot } from "../frame/CursorPlot.tsx";
import { curveOf } from "./block-curves.ts";
import { block, cursor, state, week } from "./block.ts";
import type { SeenEvidence } from "./measured.ts";
import type { Outcome } from "./outcomes.ts";
import { spread, spreadShown, type Band } from "./spread.ts";
import { weeksAxis } from "./week-ticks.ts";

interface Props {
  readonly outcome: Outcome;
  readonly evidence: SeenEvidence;
  /** Whether it is the one that a projector shows. */
  readonly picked: boolean;
}

const size = { width: 340, height: 210 } as const;

const axisOf = ({ axis, ticks: values }: Outcome): Axis => ({
  label: axis,
  ticks: ticks(values, (value) => decimals(value, 0)),
});

/** The spread at a week, where it was drawn. */
function bandWords(band: Band | undefined, at: number): string {
  const found = band?.find(([week]) => week >= at);
  return found === undefined ? "" : `, spread ${decimals(found[1], 0)} to ${decimals(found[2], 0)}`;
}

/** How the model did on results that did not set it. */
function testWords({ unused, fits }: SeenEvidence): string {
  if (unused === 0) return "";
  if (unused === 1) {
    return `The model was tested on 1 result that was not used to set it, and ${fits === 1 ? "matched it" : "did not match it"}.`;
  }
  return `The model was tested on ${unused} results that were not used to set it, and matched ${fits === 0 ? "none" : fits}.`;
}

/** Some of these results count among those that the model was tested on. */
function unchangedWords({ unchanged }: SeenEvidence): string {
  if (unchanged === 0) return "";
  const [are, studies] = unchanged === 1 ? ["is", "study"] : ["are", "studies"];
  return `${capitalized(counted(unchanged, "result"))} ${are} not drawn, because the ${studies} found no significant change.`;
}

function unseenWords(unseen: number): string {
  if (unseen === 0) return "";
  return `${capitalized(counted(unseen, "measured result"))} ${unseen === 1 ? "lies" : "lie"} beyond the weeks shown.`;
}

export function BlockPlot({ outcome, evidence, picked }: Props) {
  const { id, label, tone, axis } = outcome;
  const { weeks, stop } = state.value;
  const whole = weeks + stop;
  const points = curveOf(block.value, 7 * weeks, outcome);
  const band = spreadShown.value && spread.value?.of === block.value ? spread.value.bands.get(id) : undefined;
  const valueAt = (at: number): string => {
    const state = block.value[Math.round(7 * at)];
    return state === undefined ? "" : `${decimals(100 * outcome.value(state), 0)} %`;
  };
  // What was measured in training stands on weeks of training, what was measured after it on weeks without.
  const marks = useMemo(
    () =>
      evidence.points.flatMap(({ weeks: after, stopped, value, spread: around }) => {
        if (after > (stopped ? stop : weeks)) return [];
        const interval = around === null ? {} : { low: 100 * (value - around), high: 100 * (value + around) };
        return { x: stopped ? weeks + after : after, y: 100 * value, tone, ...interval };
      }),
    [evidence, tone, weeks, stop],
  );
  const unseen = evidence.points.length - marks.length;
  const x = useMemo(() => weeksAxis(whole), [whole]);
  const y = useMemo(() => axisOf(outcome), [outcome]);
  return (
    <div class={picked ? "block-plot picked" : "block-plot"}>
      <p class="block-plot-title">
        <span class={`${tone} block-plot-name`}>{label}</span>{" "}
        <span class="quiet">
          {valueAt(week.value)} at {weeksWords(week.value)}
        </span>
      </p>
      <CursorPlot
        id={`block-${id}`}
        name={`${label} over the block`}
        title={`${label}, ${axis}, over ${whole} weeks: ${valueAt(weeks)} when training ends.`}
        {...{ size, x, y, marks }}
        {...(stop > 0 && { regions: [{ from: weeks, to: whole, look: "stop" as const, label: "no training" }] })}
        {...(band !== undefined && { bands: [{ tone, points: band }] })}
        curves={[{ name: label, look: "illustrative", tone, points }]}
        at={week.value}
        step={1}
        page={4}
        range={[0, Math.max(whole, 1)]}
        spoken={(at) =>
          `${weeksWords(at)}${at > weeks ? `, ${weeksWords(at - weeks)} without training` : ""}: ${axis === "rise, %" ? "rise " : ""}${valueAt(at)}${bandWords(band, at)}`
        }
        onMove={(at) => {
          cursor.value = Math.min(at, whole);
        }}
      />
      <p class="block-plot-note">
        {evidence.caution} {testWords(evidence)} {unchangedWords(evidence)} {unseenWords(unseen)}
      </p>
    </div>
  );
}
