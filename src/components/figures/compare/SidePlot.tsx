/** The curves of one side over the block, with the cursor that both sides share. */
import { useMemo } from "preact/hooks";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { cursorWeek, dayAt, weekOf } from "../../program/weeks.ts";
import { weeksAxis } from "../../program/weeks-axis.ts";
import type { CompareFigure } from "./model.ts";
import { gainAxis, plotMargin, sideMarks } from "./picture.ts";
import { sideName, type Letter } from "./side-words.ts";
import type { ComparedWeek } from "./week.ts";
import { cursorWords, drawn } from "./words.ts";

interface Props {
  /** Of the cursor that speaks for both sides. */
  readonly cursor: string;
  /** Whether it says what its keys do. */
  readonly hasHint: boolean;
  readonly letter: Letter;
  readonly model: CompareFigure;
}

const plotHeight = 280;

const at = ({ days }: ComparedWeek, week: number) => (days === null ? null : dayAt(days, week));

/** Nothing for a week that is not run. */
export function SidePlot({ cursor, hasHint, letter, model }: Props) {
  const compared = (letter === "A" ? model.a : model.b).value;
  const length = model.length.value;
  const whole = length.weeks + length.weeksOff;
  const { fields, picture } = model;
  const x = useMemo(() => weeksAxis(whole), [whole]);
  const marks = useMemo(() => sideMarks(compared, length), [compared, length]);
  const { days, side } = compared;
  if (days === null) return null;
  const isLeader = letter === "A" || model.a.value.days === null;
  return (
    <div class="chart-box">
      <Plot
        title={`${letter}, ${sideName(side)}: rise of oxidative capacity over ${whole} weeks`}
        x={x}
        y={gainAxis}
        marks={marks}
        height={plotHeight}
        margin={plotMargin}
        over={
          <Cursor
            id={cursor}
            hasHint={hasHint}
            name="Week of the block, A and B"
            at={weekOf(picture.settings.value)}
            step={1}
            page={4}
            range={[0, whole]}
            spoken={
              isLeader
                ? (week, curve) => cursorWords(week, { A: at(model.a.value, week), B: at(model.b.value, week) }, curve)
                : null
            }
            onMove={(week) => {
              // Looking at another week is no step to undo.
              fields.set({ week: cursorWeek(week, length) });
            }}
          />
        }
      />
      {hasHint && isLeader && <CursorHint id={cursor} curves={drawn.length} />}
    </div>
  );
}
