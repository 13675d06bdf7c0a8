/** The session over time: how many fibers of each type work, and how hard, with a cursor that the muscle follows. */
import { useState } from "preact/hooks";
import { stripFrame, TypeStrips } from "../../../charts/TypeStrips.tsx";
import { percent } from "../../../describe/recruitment.ts";
import { sessionLabel } from "../../../describe/simulator/session.ts";
import { clock } from "../../../describe/training/units.ts";
import { fiberTypes } from "../../../sim/index.ts";
import { wholeTime } from "../../../state/simulator/session.ts";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { CursorHandle } from "../frame/CursorHandle.tsx";
import { askOnce, momentIn, moment, type Seen } from "./course.ts";
import { beyondFrom, measuredOver, minuteTicks, pointsOf } from "./strip-data.ts";

export function Strip(seen: Seen) {
  /** The type that is read out; null for all. */
  const [chosen, setChosen] = useState<number | null>(null);
  const { session, course } = seen;
  const ticks = minuteTicks(wholeTime(session));
  const beyond = beyondFrom(seen);
  const measured = measuredOver(seen);
  const rows = fiberTypes.map((type) => ({
    tone: `type-${type}`,
    label: type,
    points: pointsOf(seen, type),
    ...(measured?.[type] !== undefined && { measured: measured[type] }),
  }));
  const last = course.end / 60;
  const at = Math.min(moment.value / 60, last);
  /** Of a step: short sessions are walked through in seconds. */
  const step = last > 10 ? 1 : last > 2 ? 0.1 : 0.05;
  const spoken = (minutes: number, curve: number | null): string => {
    const sample = momentIn(seen, 60 * minutes);
    const shown = curve === null ? fiberTypes : fiberTypes.slice(curve, curve + 1);
    const parts = shown.map((type) => `type ${type} ${percent(sample[type].recruited)} recruited`);
    return `${clock(60 * minutes)}: ${parts.join(", ")}`;
  };
  return (
    <div class="strip plot-box">
      <p class="panel-caption">
        Over the session: share of the type’s fibers that are recruited (dashed line) and their mean activation
        (shaded). Move the cursor; the muscle follows.
      </p>
      <TypeStrips
        title={`${sessionLabel(session)}: recruitment over time, ${spoken(last, null)}.`}
        rows={rows}
        ticks={ticks}
        axis="minutes"
        cursor={at}
        {...(course.failure !== null && { end: { x: last, label: `fails at ${clock(course.end)}` } })}
        {...(beyond !== null && { beyond: { from: beyond, label: "not in this model" } })}
        over={
          <CursorHandle
            id="strip"
            name="Moment of the session"
            frame={stripFrame(ticks, rows.length)}
            curves={rows.map(({ points }) => ({ points: points.map(({ x, area }) => [x, area] as const) }))}
            curve={chosen}
            onCurve={setChosen}
            at={at}
            step={step}
            range={[0, last]}
            spoken={spoken}
            onMove={(minutes) => {
              moment.value = 60 * minutes;
              askOnce();
            }}
          />
        }
      />
      <CursorHint id="strip" names={fiberTypes.map((type) => `type ${type}`)} />
    </div>
  );
}
