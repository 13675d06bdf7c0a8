/** Which type each drawn fiber has, where fibers stand for types and not for motor units. */
import { fiberTypes, type FiberShares, type FiberType } from "../sim/index.ts";
import { seededRandom } from "../sim/numerics/random.ts";
import type { Fiber } from "./fibers.ts";
import { kinApart } from "./kin-apart.ts";

/** Each type as often as its share asks for; the parts that are left over go to the largest remainders. */
function quotas(count: number, mix: FiberShares): FiberType[] {
  const fair = fiberTypes.map((type) => ({
    type,
    whole: Math.floor(mix[type] * count),
    rest: (mix[type] * count) % 1,
  }));
  const left = count - fair.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = [...fair].sort((a, b) => b.rest - a.rest).slice(0, left);
  return fair.flatMap((each) => new Array<FiberType>(each.whole + (lucky.includes(each) ? 1 : 0)).fill(each.type));
}

/**
 * Gives fibers their types: as many of each as the mix says, seldom kin beside kin. The same arguments give the same types.
 *
 * @param mix shares of the types, which add up to 1
 * @returns one type for each fiber, in their order
 */
export function spreadTypes(fibers: readonly Fiber[], mix: FiberShares, seed: number): FiberType[] {
  const kinds = quotas(fibers.length, mix);
  const seats = kinApart(
    fibers.map(({ center }) => center),
    kinds,
    seededRandom(seed),
  );
  return seats.flatMap((seat) => kinds[seat] ?? []);
}
