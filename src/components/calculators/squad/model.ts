/** From a list and a session to a sheet: who runs how fast, how far and in which group. */
import { computed, createModel } from "@preact/signals";
import { bandPace } from "../../../sim/training/band-pace.ts";
import { trainingPaces, type TrainingPaces } from "../../../sim/training/paces.ts";
import { parseSession } from "../../../sim/training/notation/parse.ts";
import type { WrittenSession, WrittenStep } from "../../../sim/training/notation/types.ts";
import { paceGroups } from "../../../sim/training/squad/groups.ts";
import { week } from "../../../sim/training/week/constants.ts";
import { pacesOf } from "../../../sim/training/week/runner-paces.ts";
import type { PaceRange } from "../../../sim/training/paces.ts";
import type { Amount } from "../../../sim/training/week/types.ts";
import type { Band } from "../../../sim/training/zones.ts";
import type { Fields } from "../../kit/fields.ts";
import type { SquadAnswers } from "./figure.ts";
import { movesIn } from "./moves.ts";
import { readSquad, type Runner, type SquadLine } from "./reading.ts";

type Repeats = Extract<WrittenStep, { part: "repeats" }>;

export interface Entry {
  readonly runner: Runner;
  /** Paces of a VDOT of 85 for a faster runner. */
  readonly paces: TrainingPaces;
  /** s/km of the session's main part; the middle of easy running in a session without repeats. */
  readonly pace: number;
  /** The same as a range: a point of VDOT to either side, and all of easy running; null for marathon pace. */
  readonly range: PaceRange | null;
  /** m and s of one repeat of the main part; null in a session without repeats. */
  readonly work: { readonly distance: number; readonly time: number } | null;
  /** 0 for A. */
  readonly group: number;
}

export interface Group {
  /** 0 for A. */
  readonly group: number;
  readonly entries: readonly Entry[];
  /** s/km, the mean. */
  readonly pace: number;
}

export interface Sheet {
  readonly session: WrittenSession;
  /** The part that everybody's numbers are for; null in a session without repeats. */
  readonly main: Repeats | null;
  /** From the fastest to the slowest; a group that nobody is in is left out. */
  readonly groups: readonly Group[];
  /** Runners below the pace tables, who run by effort. */
  readonly byEffort: readonly Runner[];
}

/** One repeat at a pace in s/km: as far as its time takes, or as long as its distance does. */
export const repeatAt = (work: Amount, pace: number): { distance: number; time: number } =>
  "time" in work
    ? { time: work.time, distance: (1000 * work.time) / pace }
    : { distance: work.distance, time: (work.distance / 1000) * pace };

/** The repeats that take the longest at the paces of a usual runner (VDOT 45); the first of equals. */
function mainPart({ steps }: WrittenSession): Repeats | null {
  const length = ({ count, work, band }: Repeats): number => count * repeatAt(work, bandPace(45, band)).time;
  return steps.reduce<Repeats | null>((main, step) => {
    if (step.part !== "repeats") return main;
    return main === null || length(step) > length(main) ? step : main;
  }, null);
}

function rangeOf(band: Band, hard: ReturnType<typeof pacesOf>["paceRange"], easy: PaceRange): PaceRange | null {
  if (band === "marathon") return null;
  return band === "easy" || band === "strides" ? easy : hard[band];
}

function entryOf(runner: Runner, main: Repeats | null, group: number): Entry {
  const trusted = Math.min(runner.vdot, week.highestPacedVdot);
  const band = main?.band ?? "easy";
  const pace = bandPace(trusted, band);
  const { paceRange } = pacesOf(trusted);
  const paces = trainingPaces(trusted);
  return {
    runner,
    paces,
    pace,
    range: rangeOf(band, paceRange, paces.E),
    work: main === null ? null : repeatAt(main.work, pace),
    group,
  };
}

/** @param moved who was put into another group by hand, by name */
export function sheetOf(
  session: WrittenSession,
  runners: readonly Runner[],
  moved: ReadonlyMap<string, number> = new Map(),
): Sheet {
  const main = mainPart(session);
  const paced = runners.filter(({ vdot }) => vdot >= week.lowestPacedVdot);
  const groups = paceGroups(
    paced.map(({ vdot }) => bandPace(Math.min(vdot, week.highestPacedVdot), main?.band ?? "interval")),
  );
  const entries = paced
    .map((runner, index) => entryOf(runner, main, moved.get(runner.name) ?? groups[index] ?? 0))
    .sort((a, b) => a.pace - b.pace);
  return {
    session,
    main,
    groups: [0, 1, 2].flatMap((group) => {
      const own = entries.filter((entry) => entry.group === group);
      return own.length === 0
        ? []
        : [{ group, entries: own, pace: own.reduce((sum, { pace }) => sum + pace, 0) / own.length }];
    }),
    byEffort: runners.filter(({ vdot }) => vdot < week.lowestPacedVdot),
  };
}

/** A session that every text of a link or a field stands for. */
export function sessionIn(line: string): WrittenSession {
  const parsed = parseSession(line);
  if (!parsed.ok) throw new Error(`the session of a sheet is always readable, and “${line}” is not`);
  return parsed.session;
}

const SquadModel = createModel((fields: Fields<SquadAnswers>) => {
  const lines = computed((): readonly SquadLine[] => readSquad(fields.state.value.list));
  const runners = computed(() => lines.value.flatMap(({ runner }) => runner ?? []));
  const sheet = computed(() => {
    const { session, moved } = fields.state.value;
    return sheetOf(sessionIn(session), runners.value, movesIn(moved));
  });
  return {
    fields,
    lines,
    sheet,
    /** The runner whose link was opened; null without one, or where the list has nobody of the name. */
    chosen: computed((): Runner | null => runners.value.find(({ name }) => name === fields.state.value.name) ?? null),
    refused: fields.refused,
  };
});

export type Squad = InstanceType<typeof SquadModel>;

export const createSquad = (fields: Fields<SquadAnswers>): Squad => new SquadModel(fields);
