/** The words of a slider of efforts, and a scale on which each word has an equal part of the track. */
import { scaleLinear } from "d3";
import { effortBands } from "../../sim/index.ts";
import { bandWord } from "../../words/recruitment.ts";

/** Width of a word's part, in positions of the slider. */
const part = 100;

/** @param range percent of VO2max: it begins where a band begins, and ends within one */
export function effortTrack({ min, max }: { readonly min: number; readonly max: number }) {
  const bands = effortBands.filter(({ from, typical }) => 100 * from >= min && 100 * typical <= max);
  const borders = [...bands.map(({ from }) => Math.round(100 * from)), max];
  return {
    marks: bands.map(({ id, typical }) => ({ name: bandWord(id), value: Math.round(100 * typical) })),
    scale: scaleLinear(
      borders,
      borders.map((_, index) => part * index),
    ).clamp(true),
  };
}
