/** What an intensity does to the fibers, in words: for captions, for the live summary and for screen readers. */
import {
  bandOf,
  fiberTypes,
  type Composition,
  type EffortBandId,
  type FiberType,
  type Recruitment,
  type TypeRecruitment,
} from "../sim/index.ts";

/** A share as people say it. The borders are ours. */
export function shareWords(share: number): string {
  if (share <= 0) return "none";
  if (share >= 0.995) return "all";
  if (share < 0.1) return "a few";
  if (share < 0.4) return "some";
  if (share < 0.6) return "about half";
  return share < 0.9 ? "most" : "nearly all";
}

/** How hard a fiber is driven, in the steps that a small muscle is filled in: 0 waits, 1 to 4 are called on. */
export type DriveStep = 0 | 1 | 2 | 3 | 4;

/** The borders are ours. */
export function driveStep(activation: number): DriveStep {
  if (activation <= 0) return 0;
  if (activation < 0.15) return 1;
  if (activation < 0.3) return 2;
  return activation < 0.6 ? 3 : 4;
}

const driveNames = ["silent", "barely driven", "gently driven", "well driven", "strongly driven"] as const;

/** How hard a type is driven, as a word. A type can be recruited to the last fiber and yet be driven gently. */
export const driveWords = (activation: number): string => driveNames[driveStep(activation)];

/** The runner's word for a type, and the scientist's. */
export const typeNames = { I: "Slow (I)", IIa: "Fast (IIa)", IIx: "Fastest (IIx)" } as const;

export const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;

/** "65 % of VO2max". */
export const intensityLabel = (intensity: number): string => `${percent(intensity)} of VO2max`;

/** The word for an effort somebody runs or walks at. */
export const effortWord = (intensity: number): string =>
  bandOf(intensity).id === "rest" && intensity > 0 ? "very easy" : bandOf(intensity).id;

/** What a slider says: "85 percent of VO2max, threshold". */
export const intensitySpoken = (intensity: number): string =>
  `${Math.round(intensity * 100)} percent of VO2max, ${bandOf(intensity).id}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence for what is seen now; at most 140 characters. */
export function recruitmentSentence(intensity: number, found: Recruitment): string {
  if (found.I.recruited === 0) return "At rest no fiber is called on.";
  const parts = fiberTypes.map((type) => `${shareWords(found[type].recruited)} of type ${type}`);
  return `${capital(bandOf(intensity).id)}, ${intensityLabel(intensity)}: ${parts.join(", ")}.`;
}

/** Why it looks as it does: what joins next, or that all have joined. */
export function recruitmentStory(found: Readonly<Record<FiberType, TypeRecruitment>>): string {
  const { I, IIa, IIx } = found;
  if (I.recruited === 0) return "Move the slider: the smallest, slowest units answer first.";
  if (I.recruited < 0.995) return "The smallest slow fibers do the work. The rest of them wait.";
  if (IIa.recruited === 0) return "All slow fibers are at work. The fast ones still wait.";
  if (IIa.recruited < 0.995)
    return `All slow fibers are at work, and ${shareWords(IIa.recruited)} of the fast ones (IIa).`;
  if (IIx.recruited === 0) return "All slow and fast fibers are at work. Only the fastest (IIx) wait.";
  if (IIx.recruited < 0.995) return "The fastest fibers (IIx) join now, each gently at first.";
  return "Every fiber is called on. More speed now comes from firing faster, not from more fibers.";
}

/** "Young adults, vastus lateralis (thigh), 150 people". */
export function compositionLabel({ name, muscle, people }: Composition): string {
  if (muscle === null || people === null) return `${name}, nobody's muscle`;
  return `${name}: ${muscle}, ${people} ${people === 1 ? "person" : "people"}`;
}

/** "42 % type I, 32 % IIa, 26 % IIx". */
export const mixWords = (mix: Readonly<Record<FiberType, number>>): string =>
  fiberTypes
    .map((type, index) => `${Math.round(mix[type] * 1000) / 10} % ${index === 0 ? "type " : ""}${type}`)
    .join(", ");

/** What became of a guess at the effort where the last fibers join. */
export function guessAnswer(guess: EffortBandId | null, joins: number): string {
  const answer = `The last fibers join at about ${percent(joins)} of VO2max, at ${bandOf(joins).id} effort.`;
  if (guess === null) return answer;
  return guess === bandOf(joins).id ? `${answer} You guessed it.` : `${answer} You guessed ${guess}.`;
}

/** What a mix of fibers is, and is not. */
export function mixCaution({ people }: Composition): string {
  if (people === null) return "A mix for arithmetic: nobody's muscle.";
  return `${people === 1 ? "One person's sample" : "An average of those people"}, not a reading of you.`;
}

/** Spoken after a commit, at most 140 characters: who is recruited or, once all are, how hard they are driven. */
export function recruitmentAnnouncement(
  intensity: number,
  found: Recruitment,
  guess: EffortBandId | null,
  joins: number,
): string {
  if (intensity < joins) return recruitmentSentence(intensity, found);
  const answer = guess === null ? "" : ` You guessed ${guess}.`;
  return `${capital(bandOf(intensity).id)}, ${intensityLabel(intensity)}: every fiber recruited, type IIx ${driveWords(found.IIx.activation)}.${answer}`;
}
