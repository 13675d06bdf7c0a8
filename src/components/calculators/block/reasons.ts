/** Every decision about a block as a plain sentence. */
import type { BlockReason } from "../../../sim/training/block/reason.ts";
import {
  capitalized,
  clock,
  counted,
  distance,
  duration,
  numeral,
  percent,
  type LengthUnit,
} from "../../../words/units.ts";
import { countedBy } from "../../../words/counting.ts";
import type { Reason } from "../../../sim/training/week/reason.ts";
import type { HardKind } from "../../../sim/training/week/types.ts";
import { kindName } from "../../../words/session.ts";
import { reasonSentence } from "../../program/runner/reasons.ts";

type ReasonOf<Rule extends BlockReason["rule"]> = Extract<BlockReason, { readonly rule: Rule }>;

/** Of runs of a kind: "threshold runs". */
const runsOf: Readonly<Record<HardKind, string>> = {
  threshold: "threshold runs",
  interval: "interval runs",
  repetition: "runs with reps",
  fartlek: "fartlek runs",
};

function addedBack({ kind, replaces, time, replacedTime }: ReasonOf<"added-back">): string {
  const kindNow = capitalized(kindName(kind));
  if (replaces === null) return `${kindNow} first, because your last six weeks had none.`;
  const fewer =
    replacedTime !== null && replacedTime > time
      ? ` Hard minutes fall from ${duration(replacedTime)} to ${duration(time)} in that run.`
      : "";
  return `${kindNow}, because your last six weeks had only ${kindName(replaces)}. It replaces one of your ${runsOf[replaces]}.${fewer}`;
}

/** How 20 % can be counted. */
function target({ asked, reached, by, scheme }: ReasonOf<"target">): string {
  const hard = scheme === "seiler" ? "above threshold" : "hard, threshold included";
  return `You asked for ${percent(asked)} ${hard}, counted ${countedBy[by]}. Whole runs and their limits come to ${percent(reached)}.`;
}

const recoveryNames = {
  "24-hours": "24 hours after a hard run you feel fine",
  "48-hours": "you need 48 hours after a hard run",
  "72-hours": "you need 72 hours after a hard run",
  longer: "you are still tired 72 hours after a hard run",
} as const;

const doublesNames = {
  none: "No day has two runs",
  easy: "Second runs of a day are easy",
  threshold: "Two threshold runs may share a day",
} as const;

/** One sentence or two for each decision. */
export function blockReasonSentence(reason: BlockReason, unit: LengthUnit): string {
  switch (reason.rule) {
    case "race-doubtful":
      return `${distance(reason.distance, unit)} in ${clock(reason.time)} is unusual. Check it before you trust the paces.`;
    case "fever":
      return "With a fever you do not run. Hard runs are cancelled, not made up. Ask a doctor if you are unsure.";
    case "returning":
      return `After four weeks off you begin with ${percent(reason.share)} of your usual running. Hard running returns in week ${reason.hardFromWeek + 1}, and smaller.`;
    case "minor":
      return `At ${reason.age} you plan with a coach and your parents. We plan no doubles and at most one hard run a week.`;
    case "added-back":
      return addedBack(reason);
    case "recovery-limit":
      return reason.count === null
        ? `Because ${recoveryNames[reason.recovery]}, each hard run holds ${percent(reason.scale)} of what it could.`
        : `Because ${recoveryNames[reason.recovery]}, ${counted(reason.count, "hard run")} a week ${reason.count === 1 ? "is" : "are"} the most.`;
    case "double-threshold-refused":
      return "Two threshold runs on one day are for runners with years of training, many runs a week and good recovery.";
    case "target":
      return target(reason);
    case "doubles-choice":
      return `${doublesNames[reason.doubles]} (${counted(reason.runs, "run")} a week).`;
    case "volume-steps":
      return `Every ${ordinal(reason.lighterEvery)} week holds only ${percent(reason.lighter)} of a usual one.${reason.step > 0 ? ` After it the week grows by ${percent(reason.step)}.` : ""} Both are conventions.`;
    case "sharpening":
      return `From week ${reason.fromWeek + 1} on more of the hard running is fast: pyramidal first, polarized later. One trial with trained men found this order better (Filipas 2022).`;
    case "stays-pyramidal":
      return "A block toward a marathon keeps more threshold than fast running to its end.";
    case "taper":
      return `Taper: the last ${numeral(reason.days)} days before the race hold first ${percent(reason.early)}, then ${percent(reason.late)} of your usual running, on the same days (Bosquet 2007, competitive athletes).`;
    case "race-outside-block":
      return `Your race is ${numeral(reason.inDays)} days away, after this block ends.`;
  }
}

function ordinal(count: number): string {
  return { 2: "second", 3: "third", 4: "fourth", 5: "fifth" }[count] ?? `${count}th`;
}

/** What a reader must know at once; the rest is in the working. */
const shownFirst: readonly BlockReason["rule"][] = [
  "fever",
  "race-doubtful",
  "returning",
  "minor",
  "added-back",
  "recovery-limit",
];

/** Rules of a week that change what was asked for. */
const changed: readonly Reason["rule"][] = ["week-reduced", "beginner-week", "runs-reduced"];

/** Where the first week is not the week that was asked for, and why; empty where it is. */
export const changedWords = (reasons: readonly Reason[], unit: LengthUnit): string =>
  reasons
    .filter(({ rule }) => changed.includes(rule))
    .map((reason) => reasonSentence(reason, unit))
    .join(" ");

/** Why the next hard run is what it is. */
export function whyWords(reasons: readonly BlockReason[], hasRace: boolean, unit: LengthUnit): string {
  const shown = shownFirst.flatMap((rule) => reasons.filter((reason) => reason.rule === rule));
  const words = shown.map((reason) => blockReasonSentence(reason, unit));
  if (words.length > 0) return words.join(" ");
  return hasRace
    ? "Your race, your week and a coach’s limits give this block."
    : "Your week and a coach’s limits give this block; without a race it is run by effort.";
}
