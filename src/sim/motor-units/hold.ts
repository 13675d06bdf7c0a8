/** A force held until the muscle fails: how long, and what each motor unit is left with. */
import { requireBetween } from "../numerics/range.ts";
import { Contraction } from "./contraction.ts";
import { activations } from "./force.ts";
import { holdSettings, stepsPerSecond, type HoldOptions } from "./hold-options.ts";
import type { MotorUnitPool } from "./pool.ts";
import { requirePool } from "./require-pool.ts";

/** Forces are fractions of the rested maximum. */
export interface HoldSample {
  /** s since the start; the first sample is at 0.1. */
  readonly time: number;
  /** Common drive, arbitrary units: on a grid of 0.01, or `pool.maxExcitation`, which may lie between two of its points. */
  readonly excitation: number;
  readonly force: number;
  /** Force that the units' remaining capacity would give at maximum excitation, neither adapted nor slowed. */
  readonly capacity: number;
  /** Force at maximum excitation as the units are, adapted and slowed: failure is where it falls below the target. */
  readonly adaptedCapacity: number;
  /** Units at or above their recruitment threshold. */
  readonly recruited: number;
}

/** One number per unit, at the last sample. */
export interface HeldUnits {
  /** Adapted rate, impulses/s; 0 where the unit is not recruited. */
  readonly firingRate: Float64Array;
  /** In twitches of the first unit. */
  readonly force: Float64Array;
  /** Share of the rested capacity that is left, 0 to 1. */
  readonly capacity: Float64Array;
  /** ms. */
  readonly contractionTime: Float64Array;
}

export interface Hold {
  /** s until the force at maximum excitation falls below the target; null where the asked duration ends first. */
  readonly enduranceTime: number | null;
  /** From 0.1 s on, at failure, and at the last step. */
  readonly samples: readonly HoldSample[];
  readonly units: HeldUnits;
}

/**
 * Holds an isometric force, step by step of 0.1 s, until the muscle fails. Nothing recovers meanwhile. States are those
 * before the sample's own work is charged, as published. A hold of 20 % to failure (5,115 steps of 120 units) takes
 * some 15 ms, about an animation frame, and longer in proportion to the units: call it from a worker.
 *
 * @param targetForce fraction of the rested maximum, 0.01 to 1
 * @throws RangeError for what is no pool, a force outside its range, an unknown option or a bad value of one
 * @see potvin2017, equations 1 to 13
 * @example hold(createMotorUnitPool(), 0.5).enduranceTime // 95.5
 */
export function hold(pool: MotorUnitPool, targetForce: number, options: HoldOptions = {}): Hold {
  const sound = requirePool(pool);
  requireBetween("targetForce", targetForce, 0.01, 1);
  const { steps, stepsPerSample, pastFailure, rules } = holdSettings(options);
  const contraction = new Contraction(sound, targetForce, rules);
  const restedActivation = activations(sound, sound.maxExcitation);
  const { size, recruitmentThreshold, twitchForce, maxForce } = sound;

  const sampleAt = (time: number): HoldSample => {
    const { excitation, force, capacity } = contraction;
    // A loop, not two callbacks for each unit: those took a tenth of the whole hold.
    let unadapted = 0;
    let recruited = 0;
    for (let unit = 0; unit < size; unit++) {
      unadapted += (restedActivation[unit] ?? 0) * (capacity[unit] ?? 0);
      if ((recruitmentThreshold[unit] ?? 0) <= excitation) recruited++;
    }
    return {
      time,
      excitation,
      force,
      // The rested sum may exceed the pool's own by a rounding error.
      capacity: Math.min(1, unadapted / maxForce),
      adaptedCapacity: contraction.capacityNow(),
      recruited,
    };
  };

  const samples: HoldSample[] = [];
  let enduranceTime: number | null = null;
  for (let step = 1; step <= steps && (enduranceTime === null || pastFailure); step++) {
    const time = step / stepsPerSecond;
    const failed = !contraction.advance(1 / stepsPerSecond) && enduranceTime === null;
    if (failed) enduranceTime = time;
    if (failed || (step - 1) % stepsPerSample === 0 || step === steps) samples.push(sampleAt(time));
  }
  return {
    enduranceTime,
    samples,
    units: {
      firingRate: twitchForce.map((_, unit) => contraction.firingRate(unit)),
      force: contraction.activation.map((activation, unit) => activation * (contraction.capacity[unit] ?? 0)),
      capacity: contraction.capacity.map((left, unit) => left / (twitchForce[unit] ?? 1)),
      contractionTime: contraction.contractionTime.slice(),
    },
  };
}
