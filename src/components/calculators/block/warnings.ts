/** What a check of the block found, in plain words, with its source and what its repair does. */
import type { BlockWarning, WarningRule } from "../../../sim/training/block/warning.ts";
import { counted, distance, duration, numeral, percent, type LengthUnit } from "../../../words/units.ts";
import { dayName } from "../../../words/session.ts";
import type { ShownRepair, ShownWarning } from "./planned.ts";

type Numbers = Pick<BlockWarning, "found" | "allowed">;

/** A name, and what is wrong. */
const rules: Readonly<Record<WarningRule, (numbers: Numbers, unit: LengthUnit) => readonly [string, string]>> = {
  "beginner-hard": ({ found }) => [
    "Too hard for now.",
    `In your first six months every run is easy; this one has ${duration(found)} of hard running.`,
  ],
  "ill-run": () => ["Do not run with a fever.", "Rest until you are well, and ask a doctor if you are unsure."],
  "two-a-day": ({ found }) => ["Too many runs.", `${numeral(found)} runs on one day; two are the most.`],
  "work-limit": ({ found, allowed }) => [
    "Too long at this pace.",
    `${duration(found)} of hard running; the rule allows about ${duration(allowed)} in a week of this size.`,
  ],
  "repeat-length": ({ found, allowed }) => [
    "One repeat is too long.",
    `It takes ${duration(found)}; ${duration(allowed)} is the most at this effort.`,
  ],
  "hard-count": ({ found, allowed }) => [
    "Too many hard days.",
    `This week has ${numeral(found)}, and ${numeral(allowed)} ${allowed === 1 ? "is" : "are"} the most for you.`,
  ],
  spacing: ({ found }) => [
    "Too close together.",
    found < 1
      ? "Two demanding runs stand on one day."
      : `The next demanding day is ${counted(found, "day")} away. Leave an easy day between.`,
  ],
  "before-race": ({ found, allowed }) => [
    "Too close to the race.",
    `The race is ${counted(found, "day")} away; leave ${numeral(allowed)}.`,
  ],
  "run-time": ({ found, allowed }) => [
    "A very long run.",
    `${duration(found)} is longer than the ${duration(allowed)} that one run may take.`,
  ],
  "long-run-share": ({ found, allowed }) => [
    "This run is a large part of the week.",
    `The long run is ${percent(found)} of the week; the convention is ${percent(allowed)}.`,
  ],
  "longest-growth": ({ found, allowed }, unit) => [
    "Longer than you are used to.",
    `${distance(found, unit)} is over ${distance(allowed, unit)}, a tenth more than your longest run of four weeks. Runners who did this had more injuries (an association).`,
  ],
  "week-jump": ({ found, allowed }, unit) => [
    "A big step.",
    `${distance(found, unit)} is over ${distance(allowed, unit)}, a tenth more than before. The 10 % rule is a convention: a trial with novices found no fewer injuries with it.`,
  ],
  "hard-share": ({ found, allowed }) => [
    "A lot of hard running.",
    `${percent(found)} of the time is hard, more than ${percent(allowed)}.`,
  ],
  "no-hard": ({ found }) => ["Long without a hard day.", `${numeral(found)} weeks in a row have none.`],
  monotony: ({ found }) => [
    "Every day is alike.",
    `Monotony is ${Math.round(10 * found) / 10} (Foster). Let hard and easy days differ more.`,
  ],
};

const sources: Readonly<Record<string, string>> = {
  daniels2014: "Daniels, a coach’s rule",
  frandsen2025: "Frandsen et al. 2025",
  buist2008: "Buist et al. 2008",
  seiler2010: "Seiler 2010",
  ours: "our convention",
};

export interface WarningWords {
  readonly name: string;
  readonly text: string;
  readonly source: string;
}

export function warningWords({ rule, found, allowed, source }: ShownWarning, unit: LengthUnit): WarningWords {
  const [name, text] = rules[rule]({ found, allowed }, unit);
  return { name, text, source: sources[source] ?? source };
}

/** What a button says that repairs: "Make it 5 × 1000 m". */
export function repairWords({ action, toDay, result }: ShownRepair): string {
  switch (action) {
    case "fewer-repeats":
      return result === null ? "Take fewer repeats" : `Make it ${result}`;
    case "made-easy":
      return "Make it an easy run";
    case "moved":
      return `Move it to ${dayName(toDay ?? 0)}`;
    case "shortened":
      return result === null ? "Make it shorter" : `Make it ${result}`;
    case "removed":
      return "Take it out";
  }
}

/** What is said once it is repaired: "changed to 5 × 1000 m". */
export function repairedWords({ action, toDay, result }: ShownRepair): string {
  switch (action) {
    case "fewer-repeats":
      return result === null ? "fewer repeats" : `changed to ${result}`;
    case "made-easy":
      return "now an easy run";
    case "moved":
      return `moved to ${dayName(toDay ?? 0)}`;
    case "shortened":
      return result === null ? "shorter now" : `changed to ${result}`;
    case "removed":
      return "taken out";
  }
}
