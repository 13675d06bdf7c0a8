/** What the intensity a reader brings along from the muscle means for a week. */
import type { PacedKind } from "../../../sim/training/index.ts";

const meaning: Readonly<Record<PacedKind, string>> = {
  threshold: "threshold running: comfortably hard, in one piece or in long repeats",
  interval: "interval running: hard repeats of a few minutes",
  repetition: "repetition running: short, fast and relaxed, with long recoveries",
};

/** @param percent of VO2max; @param focus the kind of hard running it falls in, null for easy and steady running */
export function arrivalSentence(percent: number, focus: PacedKind | null): string {
  const from = `You came from ${percent} % of VO2max.`;
  return focus === null
    ? `${from} That is easy or steady running: not a hard session. Easy running is the rest of the week.`
    : `${from} That is ${meaning[focus]}. The first hard session below is of that kind, where your answers allow it.`;
}
