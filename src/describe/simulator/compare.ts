/** The difference between two blocks, in words. */
import type { AdaptationState } from "../../sim/index.ts";
import { decimals } from "../numbers.ts";

export interface SaidSide {
  readonly name: string;
  readonly end: AdaptationState;
}

/** Differences of fewer points are called none: the model's digits are not to be trusted so far. */
const noticeable = 3;

/** Between two rises as they are shown, in whole percent: else the numbers beside each other would not add up. */
export const pointsBetween = (a: number, b: number): number => Math.round(100 * a) - Math.round(100 * b);

const points = (difference: number): string => {
  const count = decimals(Math.abs(difference), 0);
  return `${count} point${count === "1" ? "" : "s"}`;
};

/** Rises smaller than half a percent do not show. */
const shows = ({ end: { oxidative } }: SaidSide): boolean =>
  [oxidative.I, oxidative.IIa, oxidative.IIx].some((rise) => rise >= 0.005);

/** "A and B raise the whole muscle about equally." or who gives more, and where. */
export function differenceSentence(a: SaidSide, b: SaidSide): string {
  const [ofA, ofB] = [a.end.oxidative, b.end.oxidative];
  if (!shows(a) && !shows(b)) return `In this model neither ${a.name} nor ${b.name} raises oxidative capacity.`;
  const whole = pointsBetween(ofA.whole, ofB.whole);
  const [more, less] = whole > 0 ? [a, b] : [b, a];
  const first =
    Math.abs(whole) < noticeable
      ? `In this model ${a.name} and ${b.name} raise the whole muscle’s oxidative capacity about equally.`
      : `In this model ${more.name} raises the whole muscle’s oxidative capacity by ${points(whole)} more than ${less.name}.`;
  const types = (["I", "IIa", "IIx"] as const)
    .map((type) => ({ type, by: pointsBetween(ofA[type], ofB[type]) }))
    .filter(({ by }) => Math.abs(by) >= noticeable)
    .map(({ type, by }) => `type ${type} ${points(by)} more with ${by > 0 ? a.name : b.name}`);
  if (types.length === 0) return `${first} No fiber type differs by more than a few points.`;
  return `${first} By type: ${types.join(", ")}. The split by type is the least certain part of it.`;
}
