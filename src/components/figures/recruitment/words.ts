/** What the recruitment figure says: its sentence, what is announced, its table and its file. */
import {
  compositionLabel,
  driveWords,
  guessAnswer,
  intensityLabel,
  percent,
  recruitmentSentence,
} from "../../../words/recruitment.ts";
import {
  bandOf,
  fiberTypes,
  recruitment,
  type Composition,
  type EffortBandId,
  type Recruitment,
} from "../../../sim/index.ts";
import { withModel, type Table } from "../../kit/table.ts";
import { effortRange, type guesses } from "./figure.ts";

type Guess = (typeof guesses)[number];

/** A guess as the band that it names; null for none. */
export const guessedBand = (guess: Guess): EffortBandId | null => (guess === "none" ? null : guess);

/** A picture's title: what it shows, and whose muscle. */
export const pictureTitle = (intensity: number, found: Recruitment, mix: Composition): string =>
  `${recruitmentSentence(intensity, found)} ${compositionLabel(mix)}.`;

/** Below the slider, once a guess stands or all fibers have joined; null before. */
export function guessSentence(guess: Guess, isComplete: boolean, joining: number): string | null {
  if (isComplete) {
    return `${guessAnswer(guessedBand(guess), joining)} Lighting them all is not the aim: such an effort lasts seconds to minutes, and the last fibers are only gently driven.`;
  }
  return guess === "none" ? null : "Your guess is marked. Now raise the effort until the last fibers join.";
}

/** Spoken after a change, at most 140 characters: who is recruited or, once all are, how hard they are driven. */
export function announcement(intensity: number, found: Recruitment, guess: Guess, joining: number): string {
  if (intensity < joining) return recruitmentSentence(intensity, found);
  const { id } = bandOf(intensity);
  const answer = guess === "none" ? "" : ` You guessed ${guess}.`;
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}, ${intensityLabel(intensity)}: every fiber recruited, type IIx ${driveWords(found.IIx.activation)}.${answer}`;
}

const columns = [
  "% of VO2max",
  ...fiberTypes.flatMap((type) => [`type ${type} recruited, %`, `type ${type} activation, %`]),
];

/** What the cursor says at an effort: the shares of one type by its index, or of all for null. */
export function cursorWords(intensity: number, found: Recruitment, curve: number | null): string {
  const shown = curve === null ? fiberTypes : fiberTypes.slice(curve, curve + 1);
  const shares = shown.map((type) => `type ${type} ${percent(found[type].recruited)} recruited`);
  return `${percent(intensity)} of VO2max: ${shares.join(", ")}`.replaceAll("%", "percent");
}

/** @param step percent of VO2max from row to row */
export function recruitmentTable(mix: Composition, step: number): Table {
  const rows = Array.from({ length: effortRange.max / step + 1 }, (_, index) => {
    const at = recruitment((index * step) / 100, mix);
    const cells = fiberTypes.flatMap((type) => [at[type].recruited, at[type].activation]);
    return [String(index * step), ...cells.map((share) => String(Math.round(share * 1000) / 10))];
  });
  return {
    caption: `Recruited share and mean activation, ${mix.name.toLowerCase()} (illustrative model)`,
    columns,
    rows,
  };
}

/** The table as a file, which must say for itself whose fibers they are. */
export function recruitmentFile(mix: Composition): Pick<Table, "columns" | "rows"> {
  const table = recruitmentTable(mix, 1);
  const withMix = { columns: [...table.columns, "mix"], rows: table.rows.map((row) => [...row, mix.id]) };
  return withModel(withMix, "illustrative");
}
