/** One thing that the block changes: its value at the cursor's week as a big number, and its curve. */
import { useMemo } from "preact/hooks";
import { weeksWords } from "../../program/program-words.ts";
import { cursorWeek, weekOf } from "../../program/weeks.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { rangeAt, type Band } from "./band.ts";
import type { BlockFigure } from "./model.ts";
import { missedNote } from "./missed-note.tsx";
import { marksOf, xAxis } from "./picture.ts";
import { fullName, type ShownOutcome } from "./shown-outcomes.ts";
import { studyDots, type StudyPoint } from "./studies.ts";
import { missedGain, missedLines, rangeWords, valueWords } from "./words.ts";

interface Props {
  readonly model: BlockFigure;
  readonly outcome: ShownOutcome;
  /** Drawn behind the curve; undefined for none. */
  readonly band: Band | undefined;
  readonly studies: readonly StudyPoint[];
  /** Of the cursor that speaks for the plots beside each other. */
  readonly cursor: string;
  readonly cursorName: string;
  /** What that cursor says at a week; null in the plots that it speaks for. */
  readonly spoken: ((week: number) => string) | null;
  /** Whether words beside the plots say what its keys do. */
  readonly hasHint?: boolean;
}

const margin = { top: 24, right: 10, bottom: 40, left: 40 } as const;

export function OutcomePlot({ model, outcome, band, studies, cursor, cursorName, spoken, hasHint = false }: Props) {
  const { fields, picture, weeks, atWeek } = model;
  const { name, term, tone, y } = outcome;
  const length = weeks.length.value;
  const days = model.days.value;
  const week = weeks.week.value;
  const whole = length.weeks + length.weeksOff;
  const trained = model.trained.value;
  const { settings } = picture;
  const withDots = settings.value.studies === "yes";
  const missed = length.weeks === 0 ? null : missedGain(outcome, trained, rangeAt(band, length.weeks), studies);
  const missedBy = missed === null ? [] : missedLines(missed);
  // The dots themselves say it.
  const note = withDots ? "" : missedBy.join("\n");
  const x = useMemo(() => xAxis(length), [length]);
  const marks = useMemo(
    () => [
      ...marksOf(outcome, days, length, { band, dots: withDots ? studyDots(studies, length, tone) : [] }),
      ...(note === "" ? [] : [missedNote(note.split("\n"))]),
    ],
    [outcome, days, length, band, studies, withDots, note],
  );
  return (
    <div class={`block-outcome ${tone}`} data-outcome={outcome.id}>
      <p class="block-head">
        <span class="block-name">
          {name} {term !== undefined && <span class="block-term">({term})</span>}
        </span>
        <span class="block-value">{valueWords(outcome, atWeek.value)}</span>
        <span class="block-range">{rangeWords(rangeAt(band, week))}</span>
      </p>
      <Plot
        title={`${fullName(outcome)}, ${y.label}, over ${weeksWords(whole)}: ${valueWords(outcome, trained)} when training ends.${missedBy.length === 0 ? "" : ` ${missedBy.join(" ")}`}`}
        x={x}
        y={y}
        marks={marks}
        height={168}
        width={152}
        margin={margin}
        over={
          <Cursor
            id={cursor}
            hasHint={hasHint}
            name={cursorName}
            at={weekOf(settings.value)}
            step={1}
            page={4}
            range={[0, Math.max(1, whole)]}
            spoken={spoken}
            onMove={(at) => {
              // Looking at another week is no step to undo.
              fields.set({ week: cursorWeek(at, length) });
            }}
          />
        }
      />
    </div>
  );
}
