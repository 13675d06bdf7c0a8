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
import { percent } from "./numbers.ts";
import { uncapitalized } from "./units.ts";

export { percent };

/** A share as people say it. The borders are ours. */
export function shareWords(share: number): string {
  if (share <= 0) return "none";
  if (share >= 0.995) return "all";
  if (share < 0.1) return "a few";
  if (share < 0.4) return "some";
  if (share < 0.6) return "about half";
  if (share < 0.71) return "about two thirds";
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

/** The same in a sentence, at a curve or in a gain. */
export const fiberNames = { I: "slow fibers", IIa: "fast fibers (IIa)", IIx: "fastest fibers (IIx)" } as const;

/** "65 % of VO2max". */
export const intensityLabel = (intensity: number): string => `${percent(intensity)} of VO2max`;

/** A band's name on a button. */
export const bandWord = (id: EffortBandId): string => (id === "rep" ? "repetition" : id);

/** The runner's word for an effort. Between rest and easy running people walk. */
export const effortWord = (intensity: number): string =>
  bandOf(intensity).id === "rest" && intensity > 0 ? "walking" : bandWord(bandOf(intensity).id);

/** The same as what somebody runs: "repetitions". */
export const effortName = (intensity: number): string => {
  const word = effortWord(intensity);
  return word === bandWord("rep") ? "repetitions" : word;
};

/** What a slider says: "85 percent of VO2max, threshold". */
export const intensitySpoken = (intensity: number): string =>
  `${Math.round(intensity * 100)} percent of VO2max, ${effortName(intensity)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** How many fibers of each type work. */
type WorkingShares = Readonly<Record<FiberType, Pick<TypeRecruitment, "recruited">>>;

const fiberNouns = { I: "slow fibers (I)", IIa: "fast (IIa)", IIx: "fastest (IIx)" } as const;

function shareOf(share: number, noun: string): string {
  if (share <= 0) return `none of the ${noun}`;
  if (share >= 0.995) return `all ${noun}`;
  return share < 0.005 ? `a few of the ${noun}` : `${percent(share)} of the ${noun}`;
}

/** "all slow fibers (I) work, 64 % of the fast (IIa), none of the fastest (IIx)". */
export function fibersAtWork(found: WorkingShares): string {
  const shares = fiberTypes.map((type) => found[type].recruited);
  if (shares.every((share) => share <= 0)) return "no fiber works";
  if (shares.every((share) => share >= 0.995)) return "every fiber works";
  const [slow, ...others] = fiberTypes.map((type) => shareOf(found[type].recruited, fiberNouns[type]));
  return [`${slow} work`, ...others].join(", ");
}

/**
 * The name of a drawn muscle for who cannot see it: "Leg muscle at 65 % of VO2max, easy: all slow fibers (I) work, ...".
 *
 * @param when what the muscle does: "at 65 % of VO2max, easy", "after 12:30 min"
 */
export const muscleName = (when: string, found: WorkingShares): string => `Leg muscle ${when}: ${fibersAtWork(found)}`;

/** The drawn muscle's name at an effort. */
export const muscleNameAt = (intensity: number, found: WorkingShares): string =>
  muscleName(`at ${intensityLabel(intensity)}, ${effortName(intensity)}`, found);

/** One sentence for what is seen now; at most 140 characters. */
export const recruitmentSentence = (intensity: number, found: WorkingShares): string =>
  found.I.recruited === 0
    ? "At rest no fiber works."
    : `${capital(effortName(intensity))}, ${intensityLabel(intensity)}: ${fibersAtWork(found)}.`;

/** Spoken after a change by who has just heard the effort: which fibers work and, once all do, how hard the last are driven. */
export function fiberSentence(found: Recruitment): string {
  const words = capital(fibersAtWork(found));
  return found.IIx.recruited < 0.995
    ? `${words}.`
    : `${words}. The fastest (IIx) are ${driveWords(found.IIx.activation)}.`;
}

/** Why it looks as it does: what joins next, or that all have joined. */
export function recruitmentStory(found: Readonly<Record<FiberType, TypeRecruitment>>): string {
  const { I, IIa, IIx } = found;
  if (I.recruited === 0) return "Move the slider. The smallest, slowest fibers join first.";
  if (I.recruited < 0.995) return "Only slow fibers work, and not all of them.";
  if (IIa.recruited === 0) return "All slow fibers are at work. The fast ones still wait.";
  if (IIa.recruited < 0.995)
    return `All slow fibers are at work, and ${shareWords(IIa.recruited)} of the fast ones (IIa).`;
  if (IIx.recruited === 0) return "All slow and fast fibers are at work. Only the fastest (IIx) wait.";
  if (IIx.recruited < 0.995) return "The fastest fibers (IIx) join now, each gently at first.";
  return "Every fiber works. More speed now comes from firing faster, not from more fibers.";
}

/** "vastus lateralis (thigh)" as "thigh (vastus lateralis)". */
const legPartFirst = (muscle: string): string => muscle.replace(/^(.+) \((.+)\)$/, "$2 ($1)");

/** "Young adults, thigh (vastus lateralis), 150 people": what tells the mixes apart comes first, where a narrow menu shows it. */
export function compositionLabel({ name, muscle, people }: Composition): string {
  if (muscle === null || people === null) return `${name}, nobody's muscle`;
  return `${name}, ${legPartFirst(muscle)}, ${people} ${people === 1 ? "person" : "people"}`;
}

/** "42 % slow (I), 32 % fast (IIa), 26 % fastest (IIx)". */
export const mixWords = (mix: Readonly<Record<FiberType, number>>): string =>
  fiberTypes.map((type) => `${Math.round(mix[type] * 1000) / 10} % ${uncapitalized(typeNames[type])}`).join(", ");

/** What became of a guess at the effort where the last fibers join. */
export function guessAnswer(guess: EffortBandId | null, joins: number): string {
  const answer = `The last fibers join at about ${percent(joins)} of VO2max, at ${effortWord(joins)} effort.`;
  if (guess === null) return answer;
  return guess === bandOf(joins).id ? `${answer} You guessed it.` : `${answer} You guessed ${bandWord(guess)}.`;
}

/** What a mix of fibers is, and is not. */
export function mixCaution({ people }: Composition): string {
  if (people === null) return "Round numbers for easy sums. No real muscle has this mix.";
  return `This is ${people === 1 ? "one person's sample" : "the average of those people"}. Yours may differ.`;
}
