/** One session with the usual carriers and with the reader's: what a worker computes and the figure draws. */
import { simulateBout } from "../../../sim/lactate/bout.ts";
import { lactateFlows } from "../../../sim/lactate/lactate-flows.ts";
import { sessionEnd, type FlowState } from "./figure.ts";

/** The five places that hold lactate, as they stand from left to right. */
export const rooms = ["fast", "slow", "between", "blood", "other"] as const;
export type Room = (typeof rooms)[number];

/** Everything that moves: made in a room, burned in it, or on its way to the next. */
export const streams = [
  ...(["madeFast", "burnedFast", "outOfFast", "madeSlow", "burnedSlow", "outOfSlow"] as const),
  ...(["toBlood", "toOther", "burnedOther"] as const),
] as const;
export type Stream = (typeof streams)[number];

/** The part of the state that a run depends on. */
export type FlowSession = Pick<FlowState, "carriers" | "effort" | "work" | "affinity">;

export const sessionOf = ({ carriers, effort, work, affinity }: FlowState): FlowSession => ({
  carriers,
  effort,
  work,
  affinity,
});

export interface FlowCourse {
  /** s, rising. */
  readonly time: readonly number[];
  /** mmol/L at each time. */
  readonly levels: Readonly<Record<Room, readonly number[]>>;
  /** mmol/min at each time. */
  readonly flows: Readonly<Record<Stream, readonly number[]>>;
  /** The most that each room held, mmol/L. */
  readonly most: Readonly<Record<Room, number>>;
  /** When blood held most, s. */
  readonly peakTime: number;
  /** The largest size of each stream, mmol/min. */
  readonly widest: Readonly<Record<Stream, number>>;
  /** Where the model had to stop, s; null where it reached the end. */
  readonly stoppedAt: number | null;
}

export interface FlowRun {
  readonly usual: FlowCourse;
  /** With the reader's carriers. */
  readonly changed: FlowCourse;
}

const recordOf = <Name extends string, Value>(
  names: readonly Name[],
  find: (name: Name) => Value,
): Readonly<Record<Name, Value>> => Object.fromEntries(names.map((name) => [name, find(name)])) as Record<Name, Value>;

function courseOf({ effort, work, affinity }: FlowSession, carriers: number): FlowCourse {
  const course = simulateBout({ demand: effort, work, rest: sessionEnd - work }, { mct4: carriers, mct4Km: affinity });
  const { lactate, flux, oxidation } = course;
  const { madeFast, madeSlow, toOther } = lactateFlows(course);
  const levels: Record<Room, Float64Array> = {
    fast: lactate.fast,
    slow: lactate.slow,
    between: lactate.interstitium,
    blood: lactate.blood,
    other: lactate.other,
  };
  const flows: Record<Stream, Float64Array> = {
    madeFast,
    burnedFast: oxidation.fast,
    outOfFast: flux.fast,
    madeSlow,
    burnedSlow: oxidation.slow,
    outOfSlow: flux.slow,
    toBlood: flux.blood,
    toOther,
    burnedOther: oxidation.other,
  };
  const most = recordOf(rooms, (room) => Math.max(...levels[room]));
  return {
    time: [...course.time],
    levels: recordOf(rooms, (room) => [...levels[room]]),
    flows: recordOf(streams, (stream) => [...flows[stream]]),
    most,
    peakTime: course.time[levels.blood.indexOf(most.blood)] ?? 0,
    widest: recordOf(streams, (stream) => flows[stream].reduce((widest, flow) => Math.max(widest, Math.abs(flow)), 0)),
    stoppedAt: course.truncated?.time ?? null,
  };
}

/** @throws RangeError for a session that the model refuses */
export const runOf = (session: FlowSession): FlowRun => ({
  usual: courseOf(session, 1),
  changed: courseOf(session, session.carriers),
});

/** The same course at fewer moments, with five digits: short enough for the page to be sent with it. */
export function thinned(course: FlowCourse, isKept: (time: number) => boolean): FlowCourse {
  const kept = (values: readonly number[]): readonly number[] =>
    values.filter((_, index) => isKept(course.time[index] ?? 0)).map((value) => Number(value.toPrecision(5)));
  return {
    ...course,
    time: kept(course.time),
    levels: recordOf(rooms, (room) => kept(course.levels[room])),
    flows: recordOf(streams, (stream) => kept(course.flows[stream])),
  };
}

/** What a course is at one moment: mmol/L and mmol/min. */
export interface Snapshot {
  readonly levels: Readonly<Record<Room, number>>;
  readonly flows: Readonly<Record<Stream, number>>;
}

/** Straight between two times of the course; after its last time as at that. */
export function snapshotAt({ time, levels, flows }: FlowCourse, moment: number): Snapshot {
  const next = time.findIndex((each) => each >= moment);
  const to = next < 0 ? time.length - 1 : next;
  const from = Math.max(0, to - 1);
  const [start = 0, end = 0] = [time[from], time[to]];
  const share = end === start ? 1 : Math.min(1, (moment - start) / (end - start));
  const at = (values: readonly number[]): number => {
    const [before = 0, after = 0] = [values[from], values[to]];
    return before + share * (after - before);
  };
  return { levels: recordOf(rooms, (room) => at(levels[room])), flows: recordOf(streams, (each) => at(flows[each])) };
}
