/** How each motor unit's fibers look at an intensity: their type, whether they are recruited, how strongly they glow. */
import type { FiberShares, FiberType } from "../../sim/index.ts";
import { driveStep, type DriveStep } from "../../words/recruitment.ts";
import { activationsAt, typesIn } from "./default-units.ts";

export interface UnitLook {
  readonly type: FiberType;
  readonly recruited: boolean;
  /** Opacity of the fill: what is not recruited still whispers its type. */
  readonly opacity: number;
  /** Of another type than at the start of the block. */
  readonly shifted?: boolean;
}

const whisper = 0.16;
const faintest = 0.34;

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Looks of units that are driven so hard, one activation per unit of the default pool, in its order. */
export const drivenLooks = (active: ArrayLike<number>, mix: FiberShares): UnitLook[] =>
  typesIn(mix).map((type, unit) => {
    const activation = active[unit] ?? 0;
    const recruited = activation > 0;
    return { type, recruited, opacity: hundredth(recruited ? faintest + (1 - faintest) * activation : whisper) };
  });

/** One look per motor unit of the rested default pool at an intensity. */
export const unitLooks = (intensity: number, mix: FiberShares): UnitLook[] =>
  drivenLooks(activationsAt(intensity), mix);

/** Looks of units whose fibers have gained, per type, so much of what counts as full; `mix` may have moved since `before`. */
export function gainedLooks(
  gains: Readonly<Record<FiberType, number>>,
  mix: FiberShares,
  before: FiberShares,
): UnitLook[] {
  const started = typesIn(before);
  return typesIn(mix).map((type, unit) => ({
    type,
    recruited: false,
    opacity: hundredth(whisper + (1 - whisper) * Math.min(1, gains[type])),
    shifted: type !== started[unit],
  }));
}

/** How full a look's fill is, in steps: without colors of ours a core of that size shows it. */
function coreStep({ recruited, opacity }: UnitLook): DriveStep {
  const least = recruited ? faintest : whisper;
  const fullness = Math.min(1, Math.max(0, (opacity - least) / (1 - least)));
  return recruited ? driveStep(Math.max(fullness, 0.001)) : driveStep(fullness);
}

/** Classes of the group that holds a unit's fibers. */
export function unitClass(look: UnitLook): string {
  const core = coreStep(look);
  return [
    `unit type-${look.type}`,
    ...(look.recruited ? ["on"] : []),
    ...(core === 0 ? [] : [`core-${core}`]),
    ...(look.shifted === true ? ["shifted"] : []),
  ].join(" ");
}
