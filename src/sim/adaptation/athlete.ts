/** Whose muscle adapts, and from where. */
import type { FiberShares } from "../fibers/compositions.ts";
import { typeEnds } from "../fibers/unit-types.ts";
import { requireKeys } from "../numerics/limits.ts";
import type { AdaptationParameters } from "./settings.ts";
import { startingState, type AdaptationState } from "./state.ts";

export interface AdaptingAthlete {
  /** Fractions of type I, IIa and IIx fibers, together 1. */
  readonly composition: FiberShares;
  /** Where the course starts; whatever is left out is untrained. A day of an earlier result will do. */
  readonly initial?: Partial<AdaptationState>;
}

/** The athlete with everything checked. Throws a RangeError that begins with `name`. */
export function soundAthlete(
  name: string,
  athlete: AdaptingAthlete,
  parameters: AdaptationParameters,
): { readonly composition: FiberShares; readonly start: AdaptationState } {
  requireKeys(name, athlete, ["composition", "initial"]);
  const { composition, initial } = athlete;
  typeEnds(`${name}.composition`, composition);
  return { composition, start: startingState(`${name}.initial`, initial, composition, parameters) };
}
