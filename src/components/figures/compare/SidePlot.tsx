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
import { cursorWords, drawn } from "./words.ts";

interface Props {
  readonly id: string;
  readonly letter: Letter;
  readonly model: CompareFigure;
}

const names = drawn.map(([, name]) => name);

const plotHeight = 280;

/** Nothing for a week that is not run. */
export function SidePlot({ id, letter, model }: Props) {
  const compared = (letter === "A" ? model.a : model.b).value;
  const length = model.length.value;
  const whole = length.weeks + length.weeksOff;
  const { fields } = model;
  const x = useMemo(() => weeksAxis(whole), [whole]);
  const marks = useMemo(() => sideMarks(compared, length), [compared, length]);
  const { days, side } = compared;
  if (days === null) return null;
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
            id={id}
            name={`Week of the block, on ${letter}`}
            at={weekOf(fields.state.value)}
            step={1}
            page={4}
            range={[0, whole]}
            spoken={(week, curve) => cursorWords(week, dayAt(days, week), curve)}
            onMove={(week) => {
              // Looking at another week is no step to undo.
              fields.set({ week: cursorWeek(week, length) });
            }}
          />
        }
      />
      <CursorHint id={id} names={names} />
    </div>
  );
}
