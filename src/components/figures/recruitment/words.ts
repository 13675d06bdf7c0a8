/** What the recruitment figure says: its sentence, what is announced, and its table. */
import {
  compositionLabel,
  fiberSentence,
  guessAnswer,
  percent,
  recruitmentSentence,
  typeNames,
} from "../../../words/recruitment.ts";
import { fiberTypes, recruitment, type Composition, type EffortBandId, type Recruitment } from "../../../sim/index.ts";
import type { Column, Table } from "../../kit/table.ts";
import { effortRange, type guesses } from "./figure.ts";

type Guess = (typeof guesses)[number];

/** A guess as the band that it names; null for none. */
export const guessedBand = (guess: Guess): EffortBandId | null => (guess === "none" || guess === "skip" ? null : guess);

/** A picture's title: what it shows, and whose muscle. */
export const pictureTitle = (intensity: number, found: Recruitment, mix: Composition): string =>
  `${recruitmentSentence(intensity, found)} ${compositionLabel(mix)}.`;

/**
 * Below the slider, once a guess stands or all fibers have joined; null before. It answers only who has guessed, or wants no guess.
 *
 * @param movedTo where the answer has put the slider, a fraction of VO2max; null where it stands elsewhere
 */
export function guessSentence(
  guess: Guess,
  isComplete: boolean,
  joining: number,
  movedTo: number | null = null,
): string | null {
  if (isComplete) {
    const aim = "Using every fiber is not the aim: you can hold such an effort for seconds to minutes.";
    if (guess === "none") return `Every fiber works. ${aim}`;
    const moved =
      guess === "skip" && movedTo !== null
        ? ` The slider now stands just above, at ${percent(movedTo)}. Undo takes it back.`
        : "";
    return `${guessAnswer(guessedBand(guess), joining)}${moved} At ${percent(joining)} the model still drives them weakly. ${aim}`;
  }
  if (guess === "skip") return `${guessAnswer(null, joining)} Raise the effort to see them.`;
  return guess === "none" ? null : "Your guess is marked. Now raise the effort until the last fibers join.";
}

/** What a reader has set when something is announced. */
interface Setting {
  readonly intensity: number;
  readonly guess: Guess;
}

interface Now extends Setting {
  /** By the slider that was moved. */
  readonly isEffortSpoken: boolean;
}

/**
 * Spoken after a change, at most 140 characters: which fibers work, or what has become of a guess.
 *
 * @param before the setting that was announced last
 */
export function announcement(now: Now, before: Setting, found: Recruitment, joining: number): string {
  const isNewGuess = now.guess !== before.guess && guessedBand(now.guess) !== null;
  const isComplete = now.intensity >= joining;
  if (now.guess !== "none" && isComplete && (isNewGuess || before.intensity < joining))
    return guessAnswer(guessedBand(now.guess), joining);
  if (isNewGuess) return "Guess noted.";
  return now.isEffortSpoken ? fiberSentence(found) : recruitmentSentence(now.intensity, found);
}

const tenths = (value: number): string => String(Math.round(10 * value) / 10);

const columns: readonly Column[] = [
  { name: "% of VO2max" },
  ...fiberTypes.flatMap((type) =>
    ["recruited", "activation"].map((what) => ({ name: `${typeNames[type]} ${what}, %`, show: tenths })),
  ),
];

/** What the cursor says at an effort: the shares of one type by its index, or of all for null. */
export function cursorWords(intensity: number, found: Recruitment, curve: number | null): string {
  const shown = curve === null ? fiberTypes : fiberTypes.slice(curve, curve + 1);
  const shares = shown.map((type) => `${typeNames[type]} ${percent(found[type].recruited)} recruited`);
  return `${percent(intensity)} of VO2max. ${shares.join(", ")}`.replaceAll("%", "percent");
}

/** @param step percent of VO2max from row to row */
export function recruitmentTable(mix: Composition, step: number): Table {
  const rows = Array.from({ length: effortRange.max / step + 1 }, (_, index) => {
    const at = recruitment((index * step) / 100, mix);
    return [index * step, ...fiberTypes.flatMap((type) => [100 * at[type].recruited, 100 * at[type].activation])];
  });
  return {
    caption: `Recruited share and mean activation, ${mix.name.toLowerCase()} (illustrative model)`,
    columns,
    rows,
  };
}
