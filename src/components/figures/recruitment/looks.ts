/** How each motor unit's fibers look at an intensity: their type, whether they are recruited, how strongly they glow. */
import {
  activations,
  defaultPool,
  excitationAt,
  unitTypes,
  type FiberShares,
  type FiberType,
} from "../../../sim/index.ts";

export interface UnitLook {
  readonly type: FiberType;
  readonly recruited: boolean;
  /** Opacity of the fill: what is not recruited still whispers its type. */
  readonly opacity: number;
}

const whisper = 0.16;
const faintest = 0.34;

/** One look per motor unit of the default pool, in its order. */
export function unitLooks(intensity: number, mix: FiberShares): UnitLook[] {
  const pool = defaultPool();
  const active = activations(pool, excitationAt(intensity) * pool.maxExcitation);
  return unitTypes(pool, mix).map((type, unit) => {
    const activation = active[unit] ?? 0;
    const recruited = activation > 0;
    const opacity = recruited ? faintest + (1 - faintest) * activation : whisper;
    return { type, recruited, opacity: Math.round(opacity * 100) / 100 };
  });
}

/** Classes of the group that holds a unit's fibers. */
export const unitClass = ({ type, recruited }: UnitLook): string => `unit type-${type}${recruited ? " on" : ""}`;
