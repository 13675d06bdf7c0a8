/** The answers of the paces calculator as they are read: a VDOT, heart rates, or both. */
import { raceDomain } from "../../../sim/training/constants.ts";
import { thresholdPaceRange, thresholdVdot } from "../../../sim/training/threshold-vdot.ts";
import { vdot as vdotOf } from "../../../sim/training/vdot.ts";
import { heartRateRanges, type HeartRates } from "../../../sim/training/zone-systems/heart-rates.ts";
import { amountInUnit, parseAmount, weeklyRange } from "../../controls/parsing/amount.ts";
import { parseRaceDistance } from "../../controls/parsing/length.ts";
import { normalized } from "../../controls/parsing/normalized.ts";
import { refuse, type Parsed } from "../../controls/parsing/parsed.ts";
import { readRaceDistance, readRaceTime } from "../../controls/parsing/race.ts";
import { readNumber, readPace } from "../../controls/parsing/typed-number.ts";
import type { LengthUnit } from "../../../words/units.ts";
import type { PacesState } from "./figure.ts";

export type FieldName =
  | "otherDistance"
  | "raceTime"
  | "weekly"
  | "vdot"
  | "pace"
  | "testDistance"
  | "testRate"
  | "highest"
  | "resting"
  | "threshold";

/** What the answers say about the runner. */
export interface Runner {
  readonly anchor: PacesState["anchor"];
  /** ml/(kg min); null where only heart rates are known. */
  readonly vdot: number | null;
  /** m and s of the race or the test; null for another starting point. */
  readonly race: { readonly distance: number; readonly time: number } | null;
  /** s/km, where the runner gave it. */
  readonly pace: number | null;
  readonly rates: HeartRates;
  /** m a week; null where it is not known. */
  readonly weekly: number | null;
}

export interface Reading {
  /** Only the fields that are in use. */
  readonly fields: Readonly<Partial<Record<FieldName, Parsed<unknown>>>>;
  /** Null while an answer is missing or wrong. */
  readonly runner: Runner | null;
}

/** s that the test lasts. */
const testTime = 1800;
/** m in half an hour: from a stroll to faster than anybody runs. */
const testRange = { min: 1500, max: 12_900 } as const;

const noRates: HeartRates = { highest: null, resting: null, threshold: null };
const nobody: Omit<Runner, "anchor"> = { vdot: null, race: null, pace: null, rates: noRates, weekly: null };

/** Null for an empty field that may stay empty. */
const optional = <T>(text: string, read: (text: string) => Parsed<T>): Parsed<T> | null =>
  normalized(text) === "" ? null : read(text);

const readRate = (text: string, rate: keyof HeartRates): Parsed<number> =>
  readNumber(text, "beats a minute", { ...heartRateRanges[rate], step: 1 });

/** Leaves out the fields that say nothing. */
const inUse = (fields: Readonly<Partial<Record<FieldName, Parsed<unknown> | null>>>): Reading["fields"] =>
  Object.fromEntries(Object.entries(fields).filter(([, parsed]) => parsed !== null));

function fromRace(state: PacesState): Reading {
  const distance = readRaceDistance(state, state.unit);
  if (distance === null) return { fields: {}, runner: null };
  const time = readRaceTime(state.raceTime, distance, state.raceConfirmed === "yes");
  const weekly = optional(state.weekly, (text) => parseAmount(text, state.unit, weeklyRange));
  const fields = inUse({ otherDistance: state.race === "other" ? distance : null, raceTime: time, weekly });
  // An unlikely time waits for the reader's yes.
  if (!distance.ok || !time.ok || time.question !== undefined || weekly?.ok === false) return { fields, runner: null };
  const race = { distance: distance.value, time: time.value };
  return {
    fields,
    runner: {
      ...nobody,
      anchor: "race",
      vdot: vdotOf(race.distance, race.time),
      race,
      weekly: weekly !== null && "distance" in weekly.value ? weekly.value.distance : null,
    },
  };
}

function readTestDistance(text: string, unit: LengthUnit): Parsed<number> {
  if (normalized(text) === "") return refuse("Write how far you ran in 30 minutes, such as 6.5 km.");
  const parsed = parseRaceDistance(text, unit);
  if (!parsed.ok || (parsed.value >= testRange.min && parsed.value <= testRange.max)) return parsed;
  return refuse(
    `${parsed.understood} in 30 minutes is not possible here; enter ${testRange.min / 1000} to ${testRange.max / 1000} km (0.93 to 8.02 mi).`,
  );
}

function fromTest(state: PacesState): Reading {
  const typedRate = optional(state.testRate, (text) => readRate(text, "threshold"));
  // Who gives the heart rate alone gets heart rates alone.
  const distance =
    typedRate?.ok === true
      ? optional(state.testDistance, (text) => readTestDistance(text, state.unit))
      : readTestDistance(state.testDistance, state.unit);
  const fields = inUse({ testDistance: distance, testRate: typedRate });
  if (distance?.ok === false || typedRate?.ok === false) return { fields, runner: null };
  const race = distance === null ? null : { distance: distance.value, time: testTime };
  return {
    fields,
    runner: {
      ...nobody,
      anchor: "test",
      vdot: race && vdotOf(race.distance, race.time),
      race,
      rates: { ...noRates, threshold: typedRate?.value ?? null },
    },
  };
}

/** A rate that must lie below another one. */
const below = (
  lower: Parsed<number> | null,
  upper: Parsed<number> | null,
  names: readonly [lower: string, upper: string],
): Parsed<number> | null =>
  lower?.ok === true && upper?.ok === true && lower.value >= upper.value
    ? refuse(
        `Your ${names[0]} heart rate (${lower.value}) must be below your ${names[1]} one (${upper.value}). Check both.`,
      )
    : lower;

function fromHeart(state: PacesState): Reading {
  const read = (rate: keyof HeartRates): Parsed<number> | null => optional(state[rate], (text) => readRate(text, rate));
  const highest =
    read("highest") ??
    (normalized(state.threshold) === ""
      ? refuse("Write your highest heart rate, or your threshold heart rate below.")
      : null);
  const threshold = below(read("threshold"), highest, ["threshold", "highest"]);
  const resting = below(below(read("resting"), highest, ["resting", "highest"]), threshold, ["resting", "threshold"]);
  const fields = inUse({ highest, resting, threshold });
  if (highest?.ok === false || threshold?.ok === false || resting?.ok === false) return { fields, runner: null };
  const rates = {
    highest: highest?.value ?? null,
    resting: resting?.value ?? null,
    threshold: threshold?.value ?? null,
  };
  return { fields, runner: { ...nobody, anchor: "heart", rates } };
}

export function readAnswers(state: PacesState): Reading {
  switch (state.anchor) {
    case "race":
      return fromRace(state);
    case "vdot": {
      const { highestVdot } = raceDomain;
      const vdot = readNumber(state.vdot, null, { min: 20, max: highestVdot, step: 0.01 });
      return { fields: { vdot }, runner: vdot.ok ? { ...nobody, anchor: "vdot", vdot: vdot.value } : null };
    }
    case "pace": {
      const { fastest, slowest } = thresholdPaceRange;
      const pace = readPace(state.pace, state.unit, [fastest, slowest]);
      return {
        fields: { pace },
        runner: pace.ok ? { ...nobody, anchor: "pace", vdot: thresholdVdot(pace.value), pace: pace.value } : null,
      };
    }
    case "test":
      return fromTest(state);
    case "heart":
      return fromHeart(state);
  }
}

/** The answers after a change of unit: distances are converted, and a pace is one again. */
export function answersInUnit(
  state: PacesState,
  unit: LengthUnit,
  paceText: (pace: number) => string,
): Partial<PacesState> {
  const { unit: before, otherDistance, weekly, testDistance } = state;
  const pace = readPace(state.pace, before, [thresholdPaceRange.fastest, thresholdPaceRange.slowest]);
  return {
    unit,
    otherDistance: amountInUnit(otherDistance, before, unit),
    weekly: amountInUnit(weekly, before, unit),
    testDistance: amountInUnit(testDistance, before, unit),
    ...(pace.ok && { pace: paceText(pace.value) }),
  };
}
