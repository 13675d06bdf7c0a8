/** What the relay says: labels in the picture, its answer, its announcement and its table. */
import type { OxygenStep, WorkingLegs } from "../../../sim/index.ts";
import { decimals, inDecimals, percent } from "../../../words/numbers.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import type { ChainMeasured } from "./measured.ts";
import type { guesses } from "./figure.ts";
import { examples, todayTime, type Lane, type LaneId } from "./lanes.ts";

export const stepNames: Readonly<Record<OxygenStep, string>> = {
  delivery: "Heart and blood",
  diffusion: "Into the fiber",
  mitochondria: "Mitochondria",
};

export const guessNames: Readonly<Record<(typeof guesses)[number], string>> = {
  mitochondria: "mitochondria",
  delivery: "heart and blood",
};

export const legNames: Readonly<Record<WorkingLegs, string>> = { two: "two legs", one: "one leg" };

/** "+2.7 %", "0.0 %". */
export function gainLabel(gain: number): string {
  const shown = decimals(100 * gain, 1);
  return `${shown.startsWith("−") || Number(shown) === 0 ? "" : "+"}${shown} %`;
}

/** "97.3 s", "100 s". */
export const timeLabel = (time: number): string => `${time === todayTime ? String(time) : decimals(time, 1)} s`;

/** What a run changes, in two lines: how much, and what. */
export const laneNames: Readonly<Record<LaneId, readonly [much: string, what: string]>> = {
  today: ["Today", ""],
  mitochondria: [`${percent(examples.mitochondria)} more`, "mitochondria"],
  delivery: [`${percent(examples.delivery)} more`, "from heart and blood"],
  yours: ["Yours", "set it below"],
};

/** "heart and blood, 75 s": of today's run. */
export const legLabel = (step: OxygenStep, seconds: number): string =>
  `${stepNames[step].toLowerCase()}, ${Number.isInteger(seconds) ? String(seconds) : decimals(seconds, 1)} s`;

/** Over the runs, and over the gains. */
export const scaleNames = {
  run: "The relay, in seconds",
  gain: "Gain of VO2max, %",
} as const;

/** What the marks of the studies are, in which both legs worked. */
export const studyMarks: Readonly<Record<WorkingLegs, string>> = {
  two: " (dots: studies)",
  one: " (rings: studies with two legs)",
};

/** Under the question: how the relay works, and, once the guess is there, what follows. */
export function ledeWords(time: number, legs: WorkingLegs): readonly [relay: string, follows: string] {
  const share = `${decimals(time, 0)} of ${todayTime} seconds`;
  return legs === "two"
    ? [
        `Oxygen is the baton of three runners. Heart and blood carry it for ${share}.`,
        "So a faster last runner saves little.",
      ]
    : [
        `With one leg at work, heart and blood carry the baton for only ${share}.`,
        "So the last two runners matter more than with two legs.",
      ];
}

const otherLegs: Readonly<Record<WorkingLegs, string>> = { two: "with one leg", one: "with two legs" };

/** "+5.6 % with one leg". @param legs that work now */
export const otherLabel = (gain: number, legs: WorkingLegs): string => `${gainLabel(gain)} ${otherLegs[legs]}`;

/** "Jacobs 2013, 20 % more" before the dot and "+8" behind it. A change as large as the example’s is not said again. */
export const studyLabels = ({ name, step, change, gain }: ChainMeasured): readonly [before: string, behind: string] => [
  change === examples[step] ? name : `${name}, ${percent(change)} more`,
  `+${decimals(100 * gain, Number.isInteger(Number((100 * gain).toPrecision(6))) ? 0 : 1)}`,
];

/** The answer for a number of legs, from the two examples. */
export function answerWords(
  { mitochondria, delivery }: Readonly<Record<"mitochondria" | "delivery", Lane>>,
  legs: WorkingLegs,
): readonly [verdict: string, why: string] {
  const [heart, muscle] = [delivery, mitochondria].map(({ gain }) => gainLabel(gain).replace("+", ""));
  const more = `${percent(examples.delivery)} more oxygen from heart and blood`;
  if (legs === "two") {
    return [
      "Heart and blood, in this model.",
      `If they bring ${percent(examples.delivery)} more oxygen, VO2max rises by ${heart}. With ${percent(examples.mitochondria)} more mitochondria it rises by ${muscle}. With one leg, more mitochondria bring slightly more, because the heart feeds one leg with ease.`,
    ];
  }
  return [
    "With one leg, mitochondria.",
    `${percent(examples.mitochondria)} more of them raise VO2max by ${muscle}, and ${more} by ${heart}. The heart feeds one leg with ease, so the muscle counts for more than with two.`,
  ];
}

/** "+10 %", "0 %". */
export const changeLabel = (change: number): string => `${change === 0 ? "" : "+"}${percent(change)}`;

/** What the reader's own settings give. */
export const yoursWords = ({ gain, time, changed }: Lane): string =>
  changed.length === 0
    ? `Yours: ${timeLabel(time)}, as today.`
    : `Yours: ${timeLabel(time)}, so VO2max rises by ${gainLabel(gain).replace("+", "")}.`;

/** The question over the picture, with the two examples. */
export const examplesQuestion = `What lifts VO2max more: ${percent(examples.mitochondria)} more mitochondria, or ${percent(examples.delivery)} more from heart and blood?`;

/** What became of the guess, which was for two legs; null without one. */
export function guessWords(guess: GuessOf<(typeof guesses)[number]>): string | null {
  if (guess === "none" || guess === "skip") return null;
  return `You guessed ${guessNames[guess]}: with two legs the model ${guess === "delivery" ? "agrees" : "says heart and blood"}.`;
}

/** Spoken after a change, at most 140 characters. */
export const announcement = ({ gain, otherLegs: other }: Lane, legs: WorkingLegs): string =>
  `Yours: VO2max ${gainLabel(gain)} with ${legNames[legs]}, ${otherLabel(other, legs)}.`;

/** What a slider says: "10 percent more from heart and blood". */
export const stepSpoken = (step: OxygenStep, change: number): string =>
  change === 0 ? `${stepNames[step]}: as today` : `${stepNames[step]}: ${Math.round(100 * change)} percent better`;

/** The picture, for who does not see it. Before the guess it gives nothing away. */
export function pictureTitle(lanes: Readonly<Record<LaneId, Lane>>, legs: WorkingLegs, isGuessed: boolean): string {
  const { delivery, diffusion, mitochondria } = lanes.today.times;
  const today = `Oxygen’s relay with ${legNames[legs]}, ${todayTime} seconds: heart and blood ${decimals(delivery, 1)}, into the fiber ${decimals(diffusion, 1)}, mitochondria ${decimals(mitochondria, 1)}.`;
  if (!isGuessed) return today;
  const gains = (["mitochondria", "delivery", "yours"] as const).map(
    (id) => `${laneNames[id][0]}${id === "yours" ? "" : ` ${laneNames[id][1]}`}: ${gainLabel(lanes[id].gain)}`,
  );
  return `${today} Gain of VO2max: ${gains.join("; ")}.`;
}

export function chainTable(
  lanes: Readonly<Record<LaneId, Lane>>,
  legs: WorkingLegs,
  measured: readonly ChainMeasured[],
): Table {
  const one = inDecimals(1);
  const gain = (name: string) => ({ name, unit: "%", head: `${name}, %`, show: one });
  return {
    caption: `The relay with ${legNames[legs]}: times and gains of VO2max by our model (illustrative), beside studies of work with both legs`,
    columns: [
      { name: "run" },
      { name: "heart and blood", unit: "s", head: "heart and blood, s", show: one },
      { name: "into the fiber", unit: "s", head: "into the fiber, s", show: one },
      { name: "mitochondria", unit: "s", head: "mitochondria, s", show: one },
      gain("gain"),
      gain("least, other splits"),
      gain("most, other splits"),
      gain(`gain ${otherLegs[legs]}`),
      gain("study’s gain"),
      { name: "study" },
    ],
    rows: Object.values(lanes).map(({ id, times, gain: found, band, otherLegs: other }) => {
      const seen = measured.find(({ step }) => step === id);
      return [
        id === "yours" || id === "today" ? laneNames[id][0] : laneNames[id].join(" "),
        ...[times.delivery, times.diffusion, times.mitochondria],
        ...[found, ...band, other].map((each) => 100 * each),
        seen === undefined ? null : Number((100 * seen.gain).toPrecision(6)),
        seen === undefined ? null : `${seen.name}, with ${percent(seen.change)} more`,
      ];
    }),
  };
}
