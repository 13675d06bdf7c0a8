/** What six muscles say of one run: names, the answer, the announcement and the table. */
import { recruitment, type Composition, type Recruitment } from "../../../sim/index.ts";
import { inDecimals } from "../../../words/numbers.ts";
import { effortName, intensityLabel, percent } from "../../../words/recruitment.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { effortRange, type guesses } from "./figure.ts";
import { muscles } from "./muscles.ts";

/** "thigh, 150 people"; of a mix that nobody has been seen to have: "our made-up sixth, nobody’s muscle". */
export function whoseMuscle({ muscle, people }: Composition): string {
  if (muscle === null || people === null) return "our made-up sixth, nobody’s muscle";
  const part = /\((.+)\)/.exec(muscle)?.[1] ?? muscle;
  return `${part}, ${people} ${people === 1 ? "person" : "people"}`;
}

/** Of the fast fibers (IIa): "71 %", "none", "all". */
export function calledOn({ IIa: { recruited } }: Recruitment): string {
  if (recruited <= 0.0005) return "none";
  return recruited >= 0.9995 ? "all" : percent(recruited);
}

const ofThem = (found: Recruitment): string => `${calledOn(found)} of the fast fibers (IIa)`;

/** At the line through all bars: what it stands for, in two parts. */
export const lineWords = (intensity: number, working: number): readonly [effort: string, share: string] => [
  `${percent(intensity)} effort calls on`,
  `${percent(working)} of the fibers`,
];

/** Over the shares of IIa. */
export const shareHead = "IIa called on";

/** In whose muscle: "a hurdler’s thigh". */
const owners: Readonly<Record<string, string>> = {
  sprinter: "a hurdler’s thigh",
  distance: "a distance runner’s calf",
};

/** The answer: what the most and the least inclined of the muscles do, and why. */
export function answer(intensity: number): { readonly verdict: string; readonly says: string } {
  const [first, last] = ["sprinter", "distance"].map((wanted) => {
    const mix = muscles.find(({ id }) => id === wanted) as Composition;
    return { found: recruitment(intensity, mix), owner: owners[wanted] ?? mix.name };
  }) as [{ found: Recruitment; owner: string }, { found: Recruitment; owner: string }];
  const at = `At ${intensityLabel(intensity)}`;
  if (calledOn(last.found) === "all") {
    return { verdict: "All of them.", says: `${at} even a distance runner’s calf needs all its fast fibers (IIa).` };
  }
  if (calledOn(first.found) === "none") {
    return { verdict: "None of them.", says: `${at} slow fibers are enough, whoever runs.` };
  }
  const called = `${at} the run calls on ${ofThem(first.found)} in ${first.owner}, and on ${calledOn(last.found)} in ${last.owner}. Slow fibers go first.`;
  return {
    verdict: "It depends on whose muscle.",
    says:
      calledOn(last.found) === "none"
        ? `${called} Where they are many, they are enough.`
        : `${called} Where they are many, fewer fast ones have to help.`,
  };
}

/** A guess as it stands on its button. */
export const guessWords = { never: "in none", some: "in some", always: "in all" } as const;

type Guess = GuessOf<(typeof guesses)[number]>;

/** The guess again, beside the answer. Nothing for who did not guess. */
export function onGuess(guess: Guess): string {
  if (guess === "none" || guess === "skip") return "";
  return `You guessed: ${guessWords[guess]}.`;
}

/** Of the bars, for who cannot see them: "Young adults: 64 %". */
export const barsLabel = (intensity: number, found: readonly Recruitment[]): string =>
  `Share of fast fibers (IIa) at work at ${intensityLabel(intensity)}. ${muscles
    .map(({ name }, index) => `${name}: ${calledOn(found[index] as Recruitment)}`)
    .join("; ")}`;

/** Spoken after a change, at most 140 characters. */
export const announcement = (intensity: number, found: readonly Recruitment[]): string =>
  `${intensityLabel(intensity)}, ${effortName(intensity)}. Fast fibers: ${muscles
    .flatMap(({ id }, index) => {
      const owner = owners[id];
      return owner === undefined ? [] : [`${calledOn(found[index] as Recruitment)} in ${owner}`];
    })
    .join(", ")}.`;

/** @param step percent of VO2max from row to row */
export function sixMusclesTable(step: number): Table {
  const rows = Array.from({ length: Math.floor((effortRange.max - effortRange.min) / step) + 1 }, (_, index) => {
    const at = effortRange.min + index * step;
    return [at, ...muscles.map((mix) => 100 * recruitment(at / 100, mix).IIa.recruited)];
  });
  return {
    caption: "Fast fibers (IIa) at work in six muscles, % of them (illustrative model)",
    columns: [
      { name: "% of VO2max" },
      ...muscles.map(({ name }) => ({ name: `${name}, IIa at work`, unit: "%", show: inDecimals(0) })),
    ],
    rows,
  };
}
