/** What the figure says: the sentence of each rule, what stands at its cursor, and its announcement. */
import { decimals } from "../../../words/numbers.ts";
import { fiberNames, percent } from "../../../words/recruitment.ts";
import { counted, duration, numeral } from "../../../words/units.ts";
import { workTime } from "../../../sim/session/session.ts";
import { rules, type Rule } from "../../program/gain-fields.ts";
import { exactly } from "../../program/session-words.ts";
import type { GainByEffortState, Reading } from "./model.ts";
import { mostTimes, runnable, type RuleCurve } from "./rule-curve.ts";
import { shapeOf } from "./shape.ts";

type SessionLength = Parameters<typeof workTime>[0];

export const ruleNames: Readonly<Record<Rule, string>> = {
  minutes: "Equal minutes",
  held: "Equal share of your limit",
  cost: "Equal recovery cost",
};

/** How much of it each rule keeps equal: "45 min", "50 %", "45 easy minutes". */
export function keptWords(rule: Rule, state: Pick<GainByEffortState, "share" | "easyMinutes"> & SessionLength): string {
  if (rule === "minutes") return exactly(workTime(state));
  return rule === "held" ? percent(state.share) : `${state.easyMinutes} easy minutes`;
}

/** Curves in the order in which a cursor reads them. */
export const curveNames = {
  whole: "whole muscle",
  ...fiberNames,
} as const;
export type GainKind = keyof typeof curveNames;

/** "+17 %", "0 %": whole percent. */
export function gainWords(gain: number): string {
  const text = decimals(100 * gain, 0);
  return text === "0" ? "0 %" : `+${text} %`;
}

export const weeksWords = (weeks: number): string => counted(weeks, "week");

/** "from 78 to 126 %", with "and" where the curve comes back. */
const stretchWords = (stretches: readonly (readonly [number, number])[]): string =>
  stretches.map(([from, to]) => (from === to ? `at ${from} %` : `from ${from} to ${to} %`)).join(" and ");

/** Why a curve goes as it goes, where the rule itself explains it. */
const reasons: Readonly<Record<Rule, Partial<Record<"rises" | "falls", string>>>> = {
  minutes: { rises: "because the model charges nothing for being tired" },
  held: { falls: "because you can go on for longer" },
  cost: {},
};

/** What a rule's curve shows, of the part that somebody can run. */
export function shapeSentence(curve: RuleCurve): string {
  const shape = shapeOf(runnable(curve));
  switch (shape.kind) {
    case "none":
      return "This rule gives no session at any effort.";
    case "flat":
      return "Hardly anything is gained at any effort.";
    case "level":
      return `The gain is nearly the same from ${shape.from} to ${shape.to} %.`;
    case "peaks":
      return `The gain is largest near ${shape.at} %, and within a tenth of that ${stretchWords(shape.near)}.`;
    case "rises":
    case "falls": {
      const reason = reasons[curve.rule][shape.kind];
      const border =
        shape.kind === "rises" && curve.tooMuchFrom !== null ? ` Above ${shape.to} % it is too much to do.` : "";
      const start = shape.kind === "rises" ? "Harder running gains more" : "Easier running gains more";
      const way = shape.uneven ? `, with ${shape.kind === "rises" ? "dips" : "bumps"} on the way` : "";
      return `${start}${way}${reason === undefined ? "" : `, ${reason}`}.${border}`;
    }
  }
}

/** Why a rule gives no session at an effort. */
const noSession: Readonly<Record<Rule, string>> = {
  minutes: "no session",
  held: "no limit known",
  cost: "over 6 hours",
};

const feasibilityWords = { "in one go": "", "in repeats": ", in repeats", "too much": ": too much" } as const;

/** Why there is no gain under a rule; race times may still give one. */
const withoutSession = (rule: Rule, byRaces: number | null): string =>
  `${noSession[rule]}${byRaces === null ? "" : `; by race times ${gainWords(byRaces)}`}`;

/** Under the cursor: "45 min at 65 %", "45 min at 95 %, in repeats", "84 %: no limit known; by race times +54 %". */
export function workWords(rule: Rule, { intensity, time, feasibility, byRaces }: Reading): string {
  if (time === null || feasibility === null) return `${percent(intensity)}: ${withoutSession(rule, byRaces)}`;
  return `${duration(time)} at ${percent(intensity)}${feasibilityWords[feasibility]}`;
}

const speakable = (text: string): string => text.replaceAll("%", "percent");

const briefly: Readonly<Record<Rule, string>> = {
  minutes: "equal minutes",
  held: "equal share",
  cost: "equal cost",
};

/** Of one rule at the cursor: "equal minutes, 45 min, +28 %". */
function ruleWords(rule: Rule, { time, feasibility, oxidative, byRaces }: Reading, kind: GainKind): string {
  const work = time === null || feasibility === null ? noSession[rule] : duration(time) + feasibilityWords[feasibility];
  const gain = oxidative === null ? [] : [gainWords(oxidative[kind])];
  const raced = byRaces === null || kind !== "whole" ? [] : [`by race times ${gainWords(byRaces)}`];
  return [briefly[rule], work, ...gain, ...raced].join(", ");
}

/** What the cursor says of all three rules: of the curve that is chosen, or of the whole muscle for null. */
export function cursorWords(
  readings: Readonly<Record<Rule, Reading | null>>,
  curve: number | null,
  shown: readonly GainKind[],
): string {
  const kind = (curve === null ? undefined : shown[curve]) ?? "whole";
  const said = rules.flatMap((rule) => {
    const reading = readings[rule];
    return reading === null ? [] : [ruleWords(rule, reading, kind)];
  });
  return speakable(`${curveNames[kind]} at ${percent(readings.minutes?.intensity ?? 0)}: ${said.join("; ")}`);
}

/** Spoken after a change, at most 140 characters. */
export function announcement(readings: Readonly<Record<Rule, Reading | null>>): string {
  const { minutes, held, cost } = readings;
  if (minutes === null) return "No weeks of training, so nothing changes.";
  const parts = [["minutes", minutes] as const, ["held", held] as const, ["cost", cost] as const].map(
    ([rule, reading]) => {
      const gain = reading?.oxidative;
      const tooMuch = reading?.feasibility === "too much" ? " but too much" : "";
      const none = withoutSession(rule, reading?.byRaces ?? null).replace(";", ",");
      return `${briefly[rule]} ${gain === null || gain === undefined ? none : `${gainWords(gain.whole)}${tooMuch}`}`;
    },
  );
  return `Whole muscle at ${percent(minutes.intensity)}: ${parts.join(", ")}.`;
}

/** Spoken when the types appear: their gains under the rule that is open, at most 140 characters. */
export function typesAnnouncement(rule: Rule, reading: Reading): string {
  const { intensity, oxidative } = reading;
  const gains =
    oxidative === null
      ? noSession[rule]
      : (["I", "IIa", "IIx"] as const).map((type) => `${curveNames[type]} ${gainWords(oxidative[type])}`).join(", ");
  return `Each fiber type at ${percent(intensity)}, ${briefly[rule]}: ${gains}.`;
}

/** Spoken when a rule's amount has changed: what it gives now, at most 140 characters. */
export function amountAnnouncement(rule: Rule, kept: string, reading: Reading): string {
  const { oxidative, spread } = reading;
  const range = spread === null ? "" : `, range ${decimals(100 * spread[0], 0)} to ${decimals(100 * spread[1], 0)} %`;
  const gain = oxidative === null ? "" : `; ${curveNames.whole} ${gainWords(oxidative.whole)}${range}`;
  return `${ruleNames[rule]}, ${kept}: ${speakable(workWords(rule, reading) + gain)}.`;
}

/** Below the pictures: what the line, its band, shading and hatching stand for. The band is drawn without the types only. */
export const sureSentences = (weeks: number, withTypes: boolean): readonly string[] => [
  "Which of the three is fair is your choice, not a finding. Short of time? Look at equal minutes. Wondering how long to run? Look at equal share of your limit. Short of recovery? Look at equal recovery cost.",
  `The thick line is the rise of the whole muscle’s oxidative capacity after ${weeksWords(weeks)}.`,
  ...(withTypes
    ? []
    : ["The band shows how the result changes if hard-working fibers count a little more or much more."]),
  `Shaded: you can do it only in repeats. Hatched: it is more than ${numeral(mostTimes)} times what race times allow in one go (above 113 %, our fatigue model). We count that as too much.`,
];
