/** The course of a session as the strip draws it. */
import { ticksTo, type Tick } from "../../../charts/ticks.ts";
import type { StripPoint } from "../../../charts/TypeStrips.tsx";
import { longestModeled, type FiberType } from "../../../sim/index.ts";
import { wholeTime } from "../../../state/simulator/session.ts";
import type { Seen } from "./course.ts";

/** Minutes that divide an hour are read more easily than tenths of a hundred. */
const minuteSteps = [1, 1.5, 2, 3, 5, 6] as const;

export const minuteTicks = (seconds: number): readonly Tick[] => ticksTo(seconds / 60, 5, minuteSteps);

/** One point a sample, in minutes; a course begins with its first sample. */
export const pointsOf = ({ course: { samples } }: Seen, type: FiberType): readonly StripPoint[] => {
  const points = samples.map((sample) => ({
    x: sample.time / 60,
    line: sample[type].recruited,
    area: sample[type].activation,
  }));
  const [first] = points;
  return first === undefined ? [] : [{ ...first, x: 0 }, ...points];
};

/** From when on the model says nothing, in minutes; null where it reaches the session's end or has failed before. */
export const beyondFrom = ({ session, course: { truncated, failure } }: Seen): number | null =>
  truncated && failure === null && wholeTime(session) > longestModeled ? longestModeled / 60 : null;

/** Percent of VO2max, about the 67 that the biopsies were taken at. */
const biopsied = { min: 60, max: 72 } as const;

/** In a long run at such an effort, what biopsies saw: told beside the strip, because it is not in the model. */
export const measuredOver = (seen: Seen): Readonly<Partial<Record<FiberType, string>>> | null =>
  beyondFrom(seen) !== null && seen.session.intensity >= biopsied.min && seen.session.intensity <= biopsied.max
    ? { I: "biopsies: emptied first", IIa: "fast fibers: later" }
    : null;
