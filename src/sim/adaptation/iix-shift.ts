/** What the model's change of IIx makes of a mix of fibers. */
import type { FiberShares } from "../fibers/compositions.ts";
import { typeEnds } from "../fibers/unit-types.ts";
import { requireBetween, requireObject } from "../numerics/range.ts";
import { iixHabitual } from "./constants.ts";

/**
 * A mix with the model's change of IIx laid on it: as many percentage points as the share of IIx lies from the habitual
 * 9.3 % go from IIa to IIx, as far as there are any; type I stays. Illustrative: the share is that of myosin in the
 * muscle that was biopsied, the mix counts fibers, perhaps of another muscle.
 *
 * @param mix fractions of type I, IIa and IIx fibers, together 1, in the habitual state
 * @param iixShare share of IIx in the model's myosin, 0 to 1 (`AdaptationState`)
 * @returns fractions of fibers, together 1
 * @throws RangeError for what is no mix, or a share outside 0 to 1
 * @see andersen2000 for the share; laying it on other mixes is ours
 */
export function shiftedMix(mix: FiberShares, iixShare: number): FiberShares {
  const { I, IIa, IIx } = requireObject("mix", mix);
  typeEnds("mix", { I, IIa, IIx });
  const change = requireBetween("iixShare", iixShare, 0, 1) - iixHabitual;
  const moved = Math.min(IIa, Math.max(-IIx, change));
  return { I, IIa: IIa - moved, IIx: IIx + moved };
}
