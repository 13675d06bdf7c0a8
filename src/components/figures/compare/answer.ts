/** The figure's answer: which week gains more, in which fibers, by how much, and in how much time; or why there is none. */
import { capitalized, duration } from "../../../words/units.ts";
import type { AdaptationState, FiberType } from "../../../sim/index.ts";
import { isTooLongForRaces, needsSimulation } from "../../program/holding.ts";
import { weeksWords } from "../../program/program-words.ts";
import { nobodyCan } from "../../program/session-words.ts";
import { refusedStretch, refusalReason } from "./refusal-words.ts";
import { sideWords, type Letter } from "./side-words.ts";
import { isSameWeek, weeklyTime, type ComparedWeek } from "./week.ts";

export type AnswerKind =
  /** One of the reader's sessions is compared that is not there. */
  | "missing"
  /** A session that nobody can hold. */
  | "impossible"
  /** No weeks of training. */
  | "no-weeks"
  | "same"
  /** A comparison, whoever gains more. */
  | "gain";

export interface Answer {
  readonly kind: AnswerKind;
  /** The answer in one sentence. */
  readonly says: string;
  /** What else belongs to it; may be empty. */
  readonly adds: string;
  /** Spoken after a change, at most 140 characters. */
  readonly spoken: string;
}

/** A difference of fewer points is called none: the model's digits are not to be trusted so far. */
const noticeable = 3;

/** Of repeats that no one here has simulated as a whole. */
const unsure = "Of repeats we check here only that you can hold each one, not that you can finish them all.";

/** Hours are the same where they differ by no more than this share. */
const sameTime = 0.02;

const fiberWords: Readonly<Record<FiberType, string>> = {
  I: "slow fibers (I)",
  IIa: "fast fibers (IIa)",
  IIx: "fastest fibers (IIx)",
};
const fiberTypes = ["I", "IIa", "IIx"] as const;

/** A rise as it is shown: whole percent. Differences are taken between these, so that they add up. */
export const shownPercent = (rise: number): number => Math.round(100 * rise);

interface Gainer {
  readonly words: string;
  readonly letter: Letter;
  readonly time: number;
  readonly gains: AdaptationState["oxidative"];
}

const instead = (type: keyof Gainer["gains"], more: Gainer, less: Gainer): string =>
  `${shownPercent(more.gains[type])} % instead of ${shownPercent(less.gains[type])} %`;

const by = (type: keyof Gainer["gains"], more: Gainer, less: Gainer): number =>
  shownPercent(more.gains[type]) - shownPercent(less.gains[type]);

/** The fiber types of which one week gives noticeably more than the other, the largest difference first. */
const typesOf = (more: Gainer, less: Gainer): readonly FiberType[] =>
  fiberTypes
    .filter((type) => by(type, more, less) >= noticeable)
    .sort((one, other) => by(other, more, less) - by(one, more, less));

/** "But the slow fibers (I) gain more in your week (A), 32 % instead of 28 %." */
const typeSentence = (type: FiberType, more: Gainer, less: Gainer): string =>
  `the ${fiberWords[type]} gain more in ${more.words}, ${instead(type, more, less)}.`;

const hasSameTime = (a: Gainer, b: Gainer): boolean => Math.abs(a.time - b.time) <= sameTime * Math.max(a.time, b.time);

const bothTake = ({ time }: Gainer): string => `Both take ${duration(time)} a week.`;

/** One week gains noticeably more in the whole muscle. */
function unequal(more: Gainer, less: Gainer, after: string): Omit<Answer, "kind"> {
  const [most] = typesOf(more, less);
  const inTypes = most === undefined ? "" : `, and the ${fiberWords[most]} most of all, ${instead(most, more, less)}`;
  const but = typesOf(less, more).map((type) => `But ${typeSentence(type, less, more)}`);
  const name = capitalized(more.words);
  const than = `${duration(more.time)} a week instead of ${duration(less.time)}`;
  const isSameTime = hasSameTime(more, less);
  const time = isSameTime
    ? bothTake(more)
    : more.time > less.time
      ? `${name} also takes more time: ${than}.`
      : `${name} even takes less time: ${than}.`;
  const start = `${name} gains more:`;
  return {
    says: `${start} ${after} the whole muscle is up ${instead("whole", more, less)}${inTypes}.`,
    adds: [...but, time].join(" "),
    spoken: `${start} whole muscle ${instead("whole", more, less)}, ${isSameTime ? `both in ${duration(more.time)} a week` : `in ${than}`}.`,
  };
}

/** The whole muscle gains about as much from either week. */
function equal(a: Gainer, b: Gainer, after: string): Omit<Answer, "kind"> {
  const [ofA, ofB] = [shownPercent(a.gains.whole), shownPercent(b.gains.whole)];
  const gains = ofA === ofB ? `${ofA} % in both` : `${ofA} % in A and ${ofB} % in B`;
  const differences = fiberTypes.flatMap((type) => {
    const [more, less] = by(type, a, b) > 0 ? [a, b] : [b, a];
    return by(type, more, less) >= noticeable ? [capitalized(typeSentence(type, more, less))] : [];
  });
  const types = differences.length === 0 ? ["So do all fiber types."] : differences;
  const time = hasSameTime(a, b) ? bothTake(a) : `A takes ${duration(a.time)} a week, B ${duration(b.time)}.`;
  const says = `Both weeks gain about the same: ${after} the whole muscle is up ${gains}.`;
  return { says, adds: [...types, time].join(" "), spoken: says };
}

/** Two weeks that can be run, with weeks to run them in. */
function gainAnswer(a: ComparedWeek, b: ComparedWeek, weeks: number): Omit<Answer, "kind"> {
  const gainer = (week: ComparedWeek, letter: Letter): Gainer | null => {
    const gains = week.days?.[7 * weeks]?.oxidative;
    return gains === undefined ? null : { words: sideWords(week.side, letter), letter, time: weeklyTime(week), gains };
  };
  const [ofA, ofB] = [gainer(a, "A"), gainer(b, "B")];
  if (ofA === null || ofB === null) throw new RangeError("a week without days; allowed are weeks that can be run");
  const hasGain = ({ gains }: Gainer): boolean => fiberTypes.some((type) => shownPercent(gains[type]) > 0);
  if (!hasGain(ofA) && !hasGain(ofB)) {
    const says = "Neither week gains anything in this model.";
    return { says, adds: "Both are too easy or too short.", spoken: says };
  }
  const after = `after ${weeksWords(weeks)}`;
  const whole = by("whole", ofA, ofB);
  if (Math.abs(whole) < noticeable) return equal(ofA, ofB, after);
  return whole > 0 ? unequal(ofA, ofB, after) : unequal(ofB, ofA, after);
}

function impossible(a: ComparedWeek, b: ComparedWeek): Omit<Answer, "kind"> {
  const refused = [
    { week: a, letter: "A" as const },
    { week: b, letter: "B" as const },
  ].flatMap(({ week, letter }) => (week.refusal === null ? [] : [{ refusal: week.refusal, week, letter }]));
  const [one, other] = refused;
  if (one === undefined) throw new RangeError("no week is refused");
  const isOne = other === undefined || refusedStretch(one.refusal) === refusedStretch(other.refusal);
  const stretch = isOne
    ? refusedStretch(one.refusal)
    : `${refusedStretch(one.refusal)} (A) or ${refusedStretch(other.refusal)} (B)`;
  const whose = other === undefined ? `week ${one.letter} shows no gain` : "neither week shows a gain";
  const can = nobodyCan(refused.every(({ refusal }) => isTooLongForRaces(refusal.session)));
  const says = `${can} hold ${stretch}, so ${whose}.`;
  const reasons = isOne ? [one] : refused;
  return { says, adds: reasons.map(({ refusal }) => refusalReason(refusal)).join(" "), spoken: says };
}

const plain = (says: string): Omit<Answer, "kind"> => ({ says, adds: "", spoken: says });

/** @param weeks of training */
export function answerTo(a: ComparedWeek, b: ComparedWeek, weeks: number): Answer {
  if (a.sessions.length === 0 || b.sessions.length === 0) {
    return { kind: "missing", ...plain("You have no second session yet, so there is no week of it to compare.") };
  }
  if (a.refusal !== null || b.refusal !== null) return { kind: "impossible", ...impossible(a, b) };
  if (weeks === 0)
    return { kind: "no-weeks", ...plain("Your block has no weeks of training, so neither week gains anything.") };
  if (isSameWeek(a, b)) {
    const why = a.side === b.side ? "Choose another one for A or B." : "You run only one kind of session.";
    return { kind: "same", ...plain(`A and B are the same week. ${why}`) };
  }
  const answer = gainAnswer(a, b, weeks);
  const isUnsure = [a, b].some(({ own }) => own.some(needsSimulation));
  return { kind: "gain", ...answer, adds: isUnsure ? `${answer.adds} ${unsure}` : answer.adds };
}
