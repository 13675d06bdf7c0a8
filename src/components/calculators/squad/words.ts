/** The sheet in words. */
import { bandPace } from "../../../sim/training/band-pace.ts";
import { printSession } from "../../../sim/training/notation/print.ts";
import type { WrittenSession, WrittenStep } from "../../../sim/training/notation/types.ts";
import { effortOf } from "../../../sim/training/week/effort.ts";
import type { Amount } from "../../../sim/training/week/types.ts";
import type { Band } from "../../../sim/training/zones.ts";
import { effort } from "../../../words/effort.ts";
import { decimals } from "../../../words/numbers.ts";
import { counted, clock, distance, listed, metersPer, pace, spell, type LengthUnit } from "../../../words/units.ts";
import { races } from "../../controls/parsing/races.ts";
import { repeatAt, type Entry, type Group, type Sheet } from "./model.ts";
import { groupLetters } from "./moves.ts";
import type { Runner } from "./reading.ts";

export const bandName: Readonly<Record<Band, string>> = {
  easy: "easy pace",
  marathon: "marathon pace",
  threshold: "threshold pace",
  interval: "interval pace",
  repetition: "rep pace",
  strides: "stride pace",
};

/** "1000 m", "2 km", "4 min". */
export function amountWords(amount: Amount): string {
  if ("time" in amount) return spell(amount.time);
  const meters = Math.round(amount.distance);
  return meters < 2000 || meters % 100 !== 0 ? `${meters} m` : distance(meters, "km");
}

type Repeats = Extract<WrittenStep, { part: "repeats" }>;

const timesWords = ({ count, work }: Repeats): string => `${count === 1 ? "" : `${count} × `}${amountWords(work)}`;

/** "4 × 4 min at interval pace". */
export const workWords = (repeats: Repeats): string => `${timesWords(repeats)} at ${bandName[repeats.band]}`;

/** ", 3 min jog"; empty after a single repeat. */
export const jogWords = ({ recovery }: Repeats): string => (recovery === null ? "" : `, ${amountWords(recovery)} jog`);

const partNames = { "warm-up": "warm-up", easy: "easy", long: "long and easy", "cool-down": "cool-down" } as const;

/** "2 km warm-up, then 6 × 1000 m at interval pace, 2 min jog, then 2 km cool-down". */
export const sessionWords = ({ steps }: WrittenSession): string =>
  steps
    .map((step) =>
      step.part === "repeats"
        ? workWords(step) + jogWords(step)
        : `${amountWords(step.length)} ${partNames[step.part]}`,
    )
    .join(", then ");

/** "6 × 4 min 15 s": the hard parts alone, without pace and rest. */
export const mainWords = ({ steps }: WrittenSession): string =>
  listed(steps.flatMap((step) => (step.part === "repeats" ? timesWords(step) : [])));

/** "5 km 19:10", "half 1:35:20". */
export function raceWords({ distance: meters, time }: Runner): string {
  const known = races
    .find((race) => race.distance === meters)
    ?.name.replace("Half marathon", "half")
    .replace("Marathon", "marathon");
  return `${known ?? distance(meters, "km")} ${clock(time)}`;
}

/** "3:46": without the unit, which the table's head has. */
export const paceText = (secondsPerKilometer: number, unit: LengthUnit): string =>
  clock((secondsPerKilometer * metersPer[unit]) / 1000);

export const rangeText = ({ fast, slow }: { fast: number; slow: number }, unit: LengthUnit): string =>
  `${paceText(fast, unit)} to ${paceText(slow, unit)}`;

/** "15.9": what a treadmill is set to. */
export const speedText = (secondsPerKilometer: number, unit: LengthUnit): string =>
  decimals(3_600_000 / secondsPerKilometer / metersPer[unit], 1);

/** "1:31" around 400 m. */
export const splitText = (entry: Pick<Entry, "pace">, meters: number): string => clock((entry.pace * meters) / 1000);

/** To 10 m: nobody stops to the meter. */
export const metersText = (meters: number): string => `${Math.round(meters / 10) * 10} m`;

/** What one repeat is to a runner: how far its minutes take, or how long its meters last. */
export const workText = ({ work }: Entry, main: Repeats): string =>
  work === null ? "–" : "time" in main.work ? metersText(work.distance) : clock(work.time);

/** The head over it: "in 4 min" over how far, "1000 m" over how long. */
export const workHead = ({ work }: Repeats): string => ("time" in work ? `in ${amountWords(work)}` : amountWords(work));

/** "3 runners, around 3:51/km". */
export const groupWords = ({ entries, pace: mean }: Group, unit: LengthUnit): string =>
  `${entries.length} ${entries.length === 1 ? "runner" : "runners"}, around ${pace(mean, unit)}`;

/** "two laps and a bit" of 400 m. */
export function lapWords(meters: number): string {
  const laps = meters / 400;
  const whole = Math.floor(laps + 0.1);
  const rest = laps - whole;
  if (whole === 0) return laps < 0.4 ? "less than half a lap" : laps < 0.6 ? "half a lap" : "most of a lap";
  if (rest < 0.1) return counted(whole, "lap");
  if (rest < 0.4) return `${counted(whole, "lap")} and a bit`;
  return rest < 0.6 ? `${counted(whole, "lap")} and a half` : `nearly ${counted(whole + 1, "lap")}`;
}

const firstName = (name: string): string => name.split(" ")[0] ?? name;

/** "Group B, with Jonas, Sam and Lena." */
export function companyWords({ group, runner }: Entry, groups: readonly Group[]): string {
  const others = groups
    .find((each) => each.group === group)
    ?.entries.filter((entry) => entry.runner !== runner)
    .map((entry) => firstName(entry.runner.name));
  const letter = groupLetters[group] ?? "";
  if (others === undefined || others.length === 0) return `Group ${letter}, alone.`;
  return others.length > 6
    ? `Group ${letter}, with ${others.length} others.`
    : `Group ${letter}, with ${listed(others)}.`;
}

/** What one runner does, in two sentences. */
export function runnerWords(entry: Entry, main: Repeats): string {
  const { work } = entry;
  const each = main.count === 1 ? "" : " each time";
  const lap = `${splitText(entry, 400)} a lap`;
  const jog = main.recovery === null ? "" : `, then ${amountWords(main.recovery)} jog`;
  if (work === null) return "";
  return "time" in main.work
    ? `About ${metersText(work.distance)}${each}: ${lapWords(work.distance)}, ${lap}${jog}.`
    : `${amountWords(main.work)} in ${clock(work.time)}${each}${work.distance === 400 ? "" : `, ${lap}`}${jog}.`;
}

const lettersOf = { threshold: "T", interval: "I", repetition: "R" } as const;

/** "Also 4 × 200 m at 3:56/km.": the hard parts beside the main one; empty where there are none. */
export const otherWords = (
  { session, main }: Pick<Sheet, "session" | "main">,
  { paces }: Entry,
  unit: LengthUnit,
): string =>
  session.steps
    .flatMap((step) => {
      if (step.part !== "repeats" || step === main || !(step.band in lettersOf)) return [];
      const own = paces[lettersOf[step.band as keyof typeof lettersOf]];
      const times = step.count === 1 ? "" : `${step.count} × `;
      return `Also ${times}${amountWords(step.work)} at ${paceText(own, unit)}/${unit}.`;
    })
    .join(" ");

/** How the main part feels to a runner without paces. Hard repeats are then run as fartlek: freely, and not quite so hard. */
export function effortWords(main: Repeats | null): string {
  const isEasy = main === null || main.band === "easy" || main.band === "strides";
  return effort(effortOf[isEasy ? "easy" : main.band === "threshold" ? "threshold" : "fartlek"]);
}

/** How the runners of a group run together. */
export const togetherWords = (main: Repeats): string =>
  "time" in main.work
    ? "Everyone starts and stops together, each at their own pace."
    : `Everyone runs ${amountWords(main.work)}, so the fastest are done first.`;

/** The same session with a main part by time, so that all finish together: about what the middle runner takes, to 15 s. */
export function byTime({ session, main, groups }: Sheet): string | null {
  if (main === null || "time" in main.work) return null;
  const entries = groups.flatMap((group) => group.entries);
  const middle = entries[Math.floor(entries.length / 2)]?.pace ?? bandPace(45, main.band);
  const time = Math.max(15, Math.round(repeatAt(main.work, middle).time / 15) * 15);
  return printSession({ steps: session.steps.map((step) => (step === main ? { ...main, work: { time } } : step)) });
}

/** Spoken after a change. */
export function announcement({ groups, byEffort }: Sheet, unit: LengthUnit): string {
  const parts = groups.map((group) => `${groupLetters[group.group] ?? ""}: ${groupWords(group, unit)}`);
  if (parts.length === 0) return byEffort.length === 0 ? "No runner in the list." : "All run by effort.";
  return `Group ${parts.join("; ")}.`;
}
