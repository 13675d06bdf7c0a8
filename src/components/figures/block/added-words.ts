/** What the second session adds: said beside its controls, because the curves are further up. */
import { fiberNames } from "../../../words/recruitment.ts";
import type { AdaptationState } from "../../../sim/index.ts";
import { signed } from "./words.ts";

type Gains = AdaptationState["oxidative"];

const shownBy = (together: number, alone: number): number =>
  Math.abs(Math.round(100 * together) - Math.round(100 * alone));

/** "With it: fast fibers (IIa) +44 % instead of +22 %.": the fiber type that it changes most. */
export function addedWords(together: Gains, alone: Gains): string {
  const by = (type: keyof typeof fiberNames): number => shownBy(together[type], alone[type]);
  const most = (["I", "IIa", "IIx"] as const).reduce((best, type) => (by(type) > by(best) ? type : best));
  if (by(most) === 0) return "With it, no fiber type gains more.";
  return `With it: ${fiberNames[most]} ${signed(together[most])} instead of ${signed(alone[most])}.`;
}
