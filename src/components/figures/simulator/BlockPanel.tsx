/** The training block: what each fiber type gains, what else changes, and how soon it is gone. */
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { blockSentence, shiftWords, weeksWords } from "../../../describe/simulator/block.ts";
import { compositionLabel, mixWords } from "../../../describe/recruitment.ts";
import { compositions, type CompositionId } from "../../../sim/index.ts";
import { ranges, type BlockPicture } from "../../../state/simulator/state.ts";
import { Awake } from "./Awake.tsx";
import { atEnd, atLast, block, mix, mixAtCursor, state } from "./block.ts";
import { BlockPlot } from "./BlockPlot.tsx";
import { Choice } from "../../controls/Choice.tsx";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Count } from "./Count.tsx";
import { Effort } from "./Effort.tsx";
import { blockLooks } from "./looks.ts";
import type { SeenEvidence } from "./measured.ts";
import { MuscleCopy } from "./MuscleCopy.tsx";
import { outcomes, type Outcome } from "./outcomes.ts";
import { PerWeek } from "./PerWeek.tsx";
import { runTable } from "./run-table.ts";
import { SecondSession } from "./SecondSession.tsx";
import { draws, progress, spreadFailure, spreadShown } from "./spread.ts";
import { choose, commits, live } from "./state.ts";
import { PartTools, type PictureChoice } from "./PartTools.tsx";

interface Props {
  readonly evidence: Readonly<Record<Outcome["id"], SeenEvidence>>;
  /** Of the drawn muscle. */
  readonly viewBox: string;
}

const mixOptions: readonly (readonly [CompositionId, string])[] = compositions.map((each) => [
  each.id,
  compositionLabel(each),
]);

/** Nothing below 150 % changes it, and an empty chart would say less than a sentence. */
const isStill = (id: Outcome["id"]): boolean => id === "neural" && block.value.every(({ neural }) => neural === 0);

const muscle: PictureChoice = ["The muscle", "#part-block svg.muscle"];

function Block({ evidence, viewBox }: Props) {
  /** The commit that the spread was drawn after; null while it is not shown. */
  const drawnAfter = useRef<number | null>(null);
  useSignalEffect(() => {
    const commit = commits.value;
    if (!spreadShown.value) drawnAfter.current = null;
    // It waits until the hand has let go, and until what the hand has set is drawn.
    if (!spreadShown.value || drawnAfter.current === commit || state.value !== live.peek()) return;
    const isFirst = drawnAfter.current === null;
    drawnAfter.current = commit;
    void import("./draw-spread.ts").then(({ drawSpread }) => drawSpread(isFirst));
  });
  const { weeks, stop } = state.value;
  const says = blockSentence(weeks, stop, atEnd.value, atLast.value);
  const changing = outcomes.filter(({ id }) => !isStill(id));
  const ids = [...changing.map(({ id }) => id), "muscle" as const];
  // A picture that this block does not have is not missed: the first stands in.
  const picked = Math.max(0, ids.indexOf(state.value.picture));
  const isPicked = (id: BlockPicture): boolean => ids[picked] === id;
  return (
    <>
      <div class="block-controls">
        <Effort id="block-effort" />
        <div class="block-counts">
          <PerWeek which="first" />
          <Count name="weeks" label="Weeks of training" range={ranges.weeks} page={4} words={weeksWords} />
          <Count name="stop" label="Then weeks off" range={ranges.weeks} page={4} words={weeksWords} />
        </div>
        <SecondSession />
        <Choice
          id="block-mix"
          label="Whose fibers"
          value={state.value.mix}
          options={mixOptions}
          onChange={(id) => {
            choose({ mix: id });
          }}
        />
      </div>
      <p class="block-says">{says}</p>
      <div class={isPicked("muscle") ? "block-muscle picked" : "block-muscle"}>
        <MuscleCopy looks={blockLooks} labelledby="block-muscle-says" viewBox={viewBox} />
        <p id="block-muscle-says" class="quiet">
          The same fibers at the week of the cursor: the fuller the color, the more oxidative capacity the type has
          gained. {shiftWords(mix.value.IIx, mixAtCursor.value.IIx)} At the start: {mixWords(mix.value)}.
        </p>
      </div>
      <p class="spread needs-js">
        <button
          type="button"
          aria-pressed={spreadShown.value}
          onClick={() => {
            spreadShown.value = !spreadShown.value;
          }}
        >
          How uncertain is this?
        </button>{" "}
        <span class="quiet">
          {spreadShown.value
            ? `The band runs from the 5th to the 95th percentile of ${draws} draws from the plausible ranges. This is not a confidence interval: it is only as good as the ranges.`
            : "Shows how far the curves move when each of the model’s numbers is drawn at random from its plausible range."}
        </span>
        {progress.value !== null && <progress max={outcomes.length} value={progress.value} aria-label="Curves drawn" />}
        {spreadFailure.value !== "" && <span role="alert">{spreadFailure.value}</span>}
      </p>
      <div class="block-plots">
        {changing.map((outcome) => (
          <BlockPlot key={outcome.id} outcome={outcome} evidence={evidence[outcome.id]} picked={isPicked(outcome.id)} />
        ))}
        {changing.length < outcomes.length && (
          <p class="block-plot-note">
            Neural drive stays the same here: the model changes it only with work at 150 % of VO2max or above, and this
            block has none. One study of muscles held still disagrees: there, endurance training lowered nerve firing
            (discharge) rates by a tenth.
          </p>
        )}
      </div>
      <TableDetails summary="The block as a table" table={() => runTable(block.value, 7)} />
      <PartTools
        part="block"
        name="block"
        csv={async () => (await import("./files.ts")).blockFile()}
        pictures={[...changing.map(({ id, label }): PictureChoice => [label, `#block-${id} svg`]), muscle]}
        picked={picked}
        onPick={(index) => {
          choose({ picture: ids[index] ?? "whole" });
        }}
        title={says}
      />
    </>
  );
}

export const BlockPanel = (props: Props) => (
  <Awake>
    <Block {...props} />
  </Awake>
);
