/** The session over time, with a cursor that the muscle follows. */
import { useMemo, useRef } from "preact/hooks";
import { fiberTypes } from "../../../sim/index.ts";
import { usePartSight } from "../../kit/picture-state.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import type { Mark } from "../../plot/mark.ts";
import { Plot } from "../../plot/Plot.tsx";
import type { SessionFigure } from "./model.ts";
import { momentStep, shareAxis, stripRows, timeAxis } from "./strip.ts";
import { cursorWords, joiningWords, longRunWords, stripTitle } from "./words.ts";

interface Props {
  readonly id: string;
  readonly model: SessionFigure;
}

const noMarks: readonly Mark[] = [];

export function SessionStrip({ id, model: { course, strip } }: Props) {
  const root = useRef<HTMLDivElement>(null);
  usePartSight(root, strip);
  const run = strip.value.value;
  const { end } = run.course;
  const rows = useMemo(() => stripRows(run), [run]);
  const axis = useMemo(() => timeAxis(run), [run]);
  const joining = joiningWords(run);
  const longRun = longRunWords(run);
  const step = momentStep(end);
  return (
    <div class="session-strip chart-box" ref={root}>
      <p class="session-part">Over the session</p>
      <p class="quiet" id={`${id}-caption`}>
        Line: share of each type’s fibers at work. Shade: how hard they are driven on average. Move the cursor, and the
        muscle shows that moment.
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
            name="Moment of the session"
            at={Math.min(course.moment.value, end)}
            step={step}
            page={5 * step}
            range={[0, end]}
            spoken={(moment, curve) => cursorWords(run, moment, curve)}
            onMove={course.setMoment}
          />
        }
      />
      <CursorHint id={id} names={fiberTypes.map((type) => `type ${type}`)} />
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
