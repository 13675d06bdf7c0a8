/** The session over time as a plot: for each fiber type the share that is recruited, and how hard it is driven. */
import { fiberTypes, longestModeled, type FiberType } from "../../../sim/index.ts";
import { isUnbroken, wholeTime } from "../../../sim/session/session.ts";
import { typeNames } from "../../../words/recruitment.ts";
import { clock } from "../../../words/units.ts";
import type { Axis, Tick } from "../../plot/axis.ts";
import type { Mark } from "../../plot/mark.ts";
import { area, type AreaPoint } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region } from "../../plot/marks/region.tsx";
import { rule } from "../../plot/marks/rule.tsx";
import type { Place } from "../../plot/series.ts";
import type { SessionRun } from "./course.ts";

/** Seconds between two ticks, as clocks have them. */
const tickSteps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];
const mostTicks = 6;
/** Up to here an axis counts seconds, s. */
const secondsUpTo = 120;

/** Ticks of a time axis in its words, s. */
export function timeTicks(whole: number): readonly Tick[] {
  const step = tickSteps.find((each) => whole / each <= mostTicks) ?? 7200;
  const inUnit = whole <= secondsUpTo ? 1 : 60;
  return Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => ({
    value: index * step,
    label: String((index * step) / inUnit),
  }));
}

/** From the first step of the session to the last, s. */
export const timeAxis = ({ session }: Pick<SessionRun, "session">): Axis => {
  const whole = wholeTime(session);
  return { domain: [0, whole], label: whole <= secondsUpTo ? "seconds" : "minutes", ticks: timeTicks(whole) };
};

export const shareAxis: Axis = {
  domain: [0, 1],
  label: "share",
  ticks: [
    { value: 0, label: "none" },
    { value: 1, label: "all" },
  ],
};

/** The curve of one type: at the start stands what the first sample has. */
function pointsOf(
  { course: { samples } }: SessionRun,
  type: FiberType,
): readonly { time: number; line: number; area: number }[] {
  const points = samples.map((sample) => ({
    time: sample.time,
    line: sample[type].recruited,
    area: sample[type].activation,
  }));
  const [first] = points;
  return first === undefined ? [] : [{ ...first, time: 0 }, ...points];
}

/** From when on the model says nothing, s; null where it reaches the end, and where the session has failed before. */
export const beyondFrom = ({ session, course: { truncated, failure } }: SessionRun): number | null =>
  truncated && failure === null && wholeTime(session) > longestModeled ? longestModeled : null;

/** What all rows share: where the session fails and where the model ends. Named in the first row. */
function limitMarks(run: SessionRun, isNamed: boolean): readonly Mark[] {
  const { failure } = run.course;
  const beyond = beyondFrom(run);
  const named = (label: string) => (isNamed ? { label } : {});
  if (failure !== null) {
    return [
      region(failure.time, Infinity),
      rule("x", failure.time, { tone: "session-fails", ...named(`stops at ${clock(failure.time)}`) }),
    ];
  }
  return beyond === null ? [] : [region(beyond, Infinity, { look: "beyond", ...named("not in this model") })];
}

export const stripRows = (run: SessionRun) =>
  fiberTypes.map((type, index) => {
    const points = pointsOf(run, type);
    return {
      label: typeNames[type],
      tone: `type-${type}`,
      marks: [
        area(
          points.map((point): AreaPoint => [point.time, 0, point.area]),
          { look: "fill" },
        ),
        line(
          points.map((point): Place => [point.time, point.line]),
          { name: typeNames[type], tone: `type-${type}` },
        ),
        ...limitMarks(run, index === 0),
      ],
    };
  });

/** What keys add to the moment, s: an arrow, and Page Up, which goes from repeat to repeat. */
export function momentSteps({ session, course: { end } }: SessionRun): {
  readonly step: number;
  readonly page: number;
} {
  const usual = end > 600 ? 60 : end > 120 ? 10 : 1;
  if (isUnbroken(session)) return { step: usual, page: 5 * usual };
  return { step: Math.max(1, Math.min(usual, Math.round(session.work / 2))), page: session.work + session.recovery };
}
