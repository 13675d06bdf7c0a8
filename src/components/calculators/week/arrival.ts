/** What the intensity a reader brings along from the muscle means for a week. */
import { bandOf } from "../../../sim/training/effort-band.ts";
import type { PacedKind, Week } from "../../../sim/training/index.ts";
import { counted } from "../../../words/units.ts";

const meaning: Readonly<Record<PacedKind, string>> = {
  threshold: "threshold running: comfortably hard, in one piece or in long repeats",
  interval: "interval running: hard repeats of a few minutes",
  repetition: "repetition running: short, fast and relaxed, with long recoveries",
};

function easyPart(hardSessions: number): string {
  if (hardSessions === 0) return "All runs of your week below are easy.";
  return `Your week below has ${counted(hardSessions, "hard session")}; its other runs are easy.`;
}

/**
 * @param percent of VO2max
 * @param focus the kind of hard running it falls in, null for easy and steady running
 */
export function arrivalSentence(
  percent: number,
  focus: PacedKind | null,
  { sessions }: Pick<Week, "sessions">,
): string {
  const from = `You were looking at ${percent} % of VO2max.`;
  const hard = sessions.filter((session) => session.hard);
  if (focus === null) return `${from} That is easy or steady running. ${easyPart(hard.length)}`;
  const isSprint = bandOf(percent / 100).id === "sprint";
  const kind = isSprint ? `sprinting. The nearest that is planned here is ${meaning[focus]}` : meaning[focus];
  const isThere = hard[0]?.kind === focus;
  const own = hard.length === 0 ? "" : " Its minutes follow from your week, not from the session you looked at.";
  return `${from} That is ${kind}. ${isThere ? "The first hard session below is of that kind." : easyPart(hard.length)}${own}`;
}
