/** The session over time, with a cursor that the muscle follows. */
import { useMemo, useRef } from "preact/hooks";
import { fiberTypes } from "../../../sim/index.ts";
import { usePartSight } from "../../kit/picture-state.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import type { Mark } from "../../plot/mark.ts";
import { Plot } from "../../plot/Plot.tsx";
import type { SessionFigure } from "./model.ts";
import { momentSteps, shareAxis, stripRows, timeAxis } from "./strip.ts";
import { cursorWords, joiningWords, longRunWords, stripTitle } from "./words.ts";

interface Props {
  readonly id: string;
  readonly model: SessionFigure;
  /** Whether it says what the cursor’s keys do. */
  readonly hasHint: boolean;
}

const noMarks: readonly Mark[] = [];

export function SessionStrip({ id, model: { course, strip }, hasHint }: Props) {
  const root = useRef<HTMLDivElement>(null);
  usePartSight(root, strip);
  const run = strip.value.value;
  const { end } = run.course;
  const rows = useMemo(() => stripRows(run), [run]);
  const axis = useMemo(() => timeAxis(run), [run]);
  const joining = joiningWords(run);
  const longRun = longRunWords(run);
  const steps = useMemo(() => momentSteps(run), [run]);
  return (
    <div class="session-strip chart-box" ref={root}>
      <p class="session-part">Over the session</p>
      <p class="quiet" id={`${id}-caption`}>
        The line shows how many of each type’s fibers work, the shade how hard. Drag the blue line, and the muscle shows
        that moment.
      </p>
      <Plot
        title={stripTitle(run)}
        x={axis}
        y={shareAxis}
        marks={noMarks}
        rows={rows}
        height={86}
        over={
          <Cursor
            id={id}
            hasHint={hasHint}
            name="Moment of the session"
            at={Math.min(course.moment.value, end)}
            {...steps}
            range={[0, end]}
            spoken={(moment, curve) => cursorWords(run, moment, curve)}
            onMove={course.setMoment}
          />
        }
      />
      {hasHint && <CursorHint id={id} curves={fiberTypes.length} />}
      {course.isSlow.value && (
        <p class="session-working">
          <progress aria-label="Simulating the session" /> Simulating; the picture shows the session before.
        </p>
      )}
      {course.error.value !== "" && (
        <p class="refused" role="alert">
          {course.error.value}
        </p>
      )}
      {joining !== null && <p>{joining}</p>}
      {longRun !== null && <p class="quiet">{longRun}</p>}
    </div>
  );
}
