/** The answers to a block with every default in place, and what had to change of them. */
import { vdot } from "../vdot.ts";
import { week } from "../week/constants.ts";
import { longDayOf } from "../week/day-pattern.ts";
import type { Amount, Experience, PacedKind, WeekInput } from "../week/types.ts";
import { block } from "./constants.ts";
import type { BlockReason } from "./reason.ts";
import type { BlockInput, DoublesChoice, HardChoice, Recovery } from "./types.ts";

export interface Settled {
  /** Null where there is none, or where it is doubtful and not confirmed. */
  readonly race: WeekInput["race"];
  readonly weekly: Amount;
  readonly runs: number;
  readonly experience: Experience;
  readonly longestRun: Amount | undefined;
  readonly longRun: Amount | undefined;
  readonly recent: readonly PacedKind[] | undefined;
  readonly choice: HardChoice;
  readonly hardSessions: number | undefined;
  /** Hard sessions a week at most, besides the limits by runs and years. */
  readonly hardLimit: number;
  /** Whether slow recovery leaves one hard session a week. */
  readonly recoveryLimited: boolean;
  /** Of the allowed hard running. */
  readonly workScale: number;
  readonly weeks: number;
  readonly days: readonly number[] | undefined;
  readonly longDay: number;
  /** m; null where neither a race nor an event is known. */
  readonly eventDistance: number | null;
  /** Whole days from the first Monday to the race; null without a date. */
  readonly raceDay: number | null;
  readonly isMarathoner: boolean;
  readonly doubleThreshold: boolean;
  /** Days from a hard session to the next demanding day at least. */
  readonly spacing: number;
  /** Weeks from one lighter week to the next. */
  readonly lighterEvery: number;
  readonly returning: boolean;
  readonly fever: boolean;
  /** Whether the runner gets paces in a usual week. */
  readonly isPaced: boolean;
}

const hours: Readonly<Record<Recovery, number>> = { "24-hours": 24, "48-hours": 48, "72-hours": 72, longer: 96 };

/** Hard sessions that a recovery leaves room for. */
const recoveryLimit = (recovery: Recovery): number =>
  Math.floor(block.recovery.week / (hours[recovery] + block.recovery.session));

/** The races that give a date in reach decide how long a block is. */
function weeksOf({ weeks, event }: BlockInput): number {
  if (weeks !== undefined) return weeks;
  const toRace = event?.inDays === undefined ? Infinity : Math.floor(event.inDays / 7) + 1;
  return toRace <= block.mostWeeks ? toRace : block.defaultWeeks;
}

interface Load {
  readonly runs: number;
  readonly doubles: DoublesChoice;
  readonly hardLimit: number;
  readonly workScale: number;
}

/** How much a runner takes: runs, second runs of a day, hard sessions. */
function loadOf(input: BlockInput, reasons: BlockReason[]): Load {
  const isMinor = input.age !== undefined && input.age < block.adultAge;
  if (isMinor) reasons.push({ rule: "minor", age: input.age });
  const days = new Set(input.days ?? [0, 1, 2, 3, 4, 5, 6]).size;
  const doubles = isMinor ? "none" : (input.doubles ?? (input.runs > days ? "easy" : "none"));
  const runs = doubles === "none" ? Math.min(input.runs, days) : input.runs;
  if (runs < input.runs) reasons.push({ rule: "doubles-choice", doubles, runs });
  const { recovery, whenTired = "one-session" } = input;
  const isHalved = recovery === "longer" && whenTired === "half-size";
  const byRecovery = recovery === undefined || isHalved ? 3 : recoveryLimit(recovery);
  if (recovery === "72-hours" || recovery === "longer")
    reasons.push({
      rule: "recovery-limit",
      recovery,
      count: isHalved ? null : byRecovery,
      scale: isHalved ? block.tiredScale : 1,
    });
  return {
    runs,
    doubles,
    hardLimit: Math.min(byRecovery, isMinor ? 1 : 3),
    workScale: isHalved ? block.tiredScale : 1,
  };
}

/** The race, and its VDOT: null where it is doubtful and not confirmed. */
function raceOf(
  { race, raceConfirmed = false }: BlockInput,
  reasons: BlockReason[],
): [WeekInput["race"], number | null] {
  if (race === null) return [null, null];
  const value = vdot(race.distance, race.time);
  const isDoubtful = value < block.doubtful.slow || value > block.doubtful.fast;
  if (!isDoubtful || raceConfirmed) return [race, value];
  reasons.push({ rule: "race-doubtful", distance: race.distance, time: race.time });
  return [null, null];
}

/** The answers as the weeks are planned from. Unchecked. */
export function settled(input: BlockInput): { readonly result: Settled; readonly reasons: readonly BlockReason[] } {
  const reasons: BlockReason[] = [];
  const [race, value] = raceOf(input, reasons);
  const { fever = false, returning = false, experience, recovery } = input;
  if (fever) reasons.push({ rule: "fever" });
  const { runs, doubles, hardLimit, workScale } = loadOf(input, reasons);
  const isPaced = experience !== "under-6-months" && value !== null && value >= week.lowestPacedVdot;
  const doubleThreshold =
    doubles === "threshold" &&
    experience === "over-3-years" &&
    isPaced &&
    runs >= block.doubleFromRuns &&
    hardLimit > 1;
  if (doubles === "threshold" && !doubleThreshold) reasons.push({ rule: "double-threshold-refused" });
  const eventDistance = input.event?.distance ?? race?.distance ?? null;
  const isSlow = recovery === "longer" || recovery === "72-hours" || experience === "under-6-months";
  return {
    result: {
      race,
      weekly: input.weekly,
      runs,
      experience,
      longestRun: input.longestRun,
      longRun: input.longRun,
      recent: input.recent,
      choice: input.choice ?? "default",
      hardSessions: input.hardSessions,
      hardLimit,
      recoveryLimited: isSlow && hardLimit < 2,
      workScale,
      weeks: weeksOf(input),
      days: input.days,
      longDay: longDayOf(input),
      eventDistance,
      raceDay: input.event?.inDays ?? null,
      isMarathoner: eventDistance !== null && eventDistance >= week.marathoner.from,
      doubleThreshold,
      spacing: Math.max(2, Math.ceil((recovery === undefined ? 0 : hours[recovery]) / 24)),
      lighterEvery: isSlow ? block.lighter.everySlow : block.lighter.every,
      returning,
      fever,
      isPaced,
    },
    reasons,
  };
}
