/** A contraction, step by step: what `hold`, `timeToExhaustion` and `simulateSession` share. */
import { capacityAfter, stretchOf } from "./capacity.ts";
import { excitationStep } from "./constants.ts";
import { unitFiringRate } from "./firing-rates.ts";
import { normalizedForce } from "./force.ts";
import type { MotorUnitPool } from "./pool.ts";
import { adaptedFurther, adaptedRate, finalAdaptation } from "./rate-adaptation.ts";
import { slowedContractionTime } from "./slowing.ts";
import { smallestLevel } from "./smallest-level.ts";

/** How a contraction tires. */
export interface FatigueRules {
  /** Share by which the contraction time of an exhausted unit has grown; 0 switches slowing off. */
  readonly contractionSlowing: number;
  /** Share of its rate that the last unit loses in the end; 0 switches adaptation off. */
  readonly adaptationStrength: number;
  /** Impulses/s. */
  readonly adaptationOffset: number;
  /** Time constant, s. */
  readonly adaptationTime: number;
  /** Times the pool's fatigability. */
  readonly fatigueScale: number;
  /** Time constant, s; infinite where nothing recovers. */
  readonly recoveryTime: number;
}

const levelsPerUnit = Math.round(1 / excitationStep);

/**
 * The state at a sample is the one before the sample's own work is charged: `advance` charges the sample before it.
 * Arguments are not checked.
 *
 * @see potvin2017 for the equations and the order of the steps
 */
export class Contraction {
  /** Force asked for, as a fraction of the rested maximum; may be changed before any sample. */
  target: number;
  /** Smallest excitation on the grid whose force reaches the target, or the pool's maximum where none does. */
  excitation = 0;
  /** Force as a fraction of the rested maximum. */
  force = 0;
  /** Capacity of each unit, in twitches of the first unit. */
  readonly capacity: Float64Array;
  /** Contraction time of each unit, ms. */
  readonly contractionTime: Float64Array;
  /** Activation of each unit, 0 to 1. */
  activation: Float64Array;

  readonly #pool: MotorUnitPool;
  readonly #rules: FatigueRules;
  readonly #top: number;
  readonly #reaches: (level: number) => boolean;
  readonly #finalAdaptation: Float64Array;
  /** How far each unit's adaptation has come, 0 to 1; 0 until the unit joins. */
  readonly #progress: Float64Array;
  readonly #share: Float64Array;
  #trial: Float64Array;
  /** The last normalized rate of each unit, and the force that it gives. */
  readonly #rate: Float64Array;
  readonly #fusion: Float64Array;
  #samples = 0;
  #level = 0;

  constructor(pool: MotorUnitPool, target: number, rules: FatigueRules) {
    this.target = target;
    this.#pool = pool;
    this.#rules = rules;
    this.capacity = pool.twitchForce.slice();
    this.contractionTime = pool.contractionTime.slice();
    this.activation = new Float64Array(pool.size);
    this.#trial = new Float64Array(pool.size);
    this.#rate = new Float64Array(pool.size);
    this.#fusion = new Float64Array(pool.size);
    this.#finalAdaptation = finalAdaptation(pool, rules.adaptationStrength);
    this.#progress = new Float64Array(pool.size);
    this.#share = new Float64Array(pool.size);
    this.#top = Math.ceil(pool.maxExcitation * levelsPerUnit);
    this.#reaches = (level) => {
      const force = this.#tryOut(this.#excitationOf(level));
      if (force < this.target) return false;
      this.#keepTrial(force);
      return true;
    };
  }

  /** Takes the next sample, `seconds` after the last one. Returns whether the target is still reached. */
  advance(seconds: number): boolean {
    // The first sample costs nothing: so do the authors, and 0.1 s of the published endurance is that.
    if (this.#samples > 1) this.#tire(seconds);
    this.#samples++;
    const rise = -Math.expm1(-seconds / this.#rules.adaptationTime);
    const { size, recruitmentThreshold } = this.#pool;
    const progress = this.#progress;
    for (let unit = 0; unit < size; unit++) {
      const before = progress[unit] ?? 0;
      if (before > 0) progress[unit] = adaptedFurther(before, rise);
      this.#share[unit] = (this.#finalAdaptation[unit] ?? 0) * (progress[unit] ?? 0);
    }

    const level = smallestLevel(this.#reaches, this.#level, this.#top);
    const reached = level <= this.#top;
    this.#level = Math.min(level, this.#top);
    this.excitation = this.#excitationOf(this.#level);
    if (!reached) this.#keepTrial(this.#tryOut(this.excitation));

    // A unit that joined in this sample has come a step further by the next one, and one more then: so do the authors.
    for (let unit = 0; unit < size; unit++) {
      if (progress[unit] === 0 && this.excitation >= (recruitmentThreshold[unit] ?? 0)) progress[unit] = rise;
    }
    return reached;
  }

  /** Force at maximum excitation as a fraction of the rested one, adaptation and slowing as they are. */
  capacityNow(): number {
    return this.#tryOut(this.#pool.maxExcitation);
  }

  /** Adapted rate of one unit, impulses/s; 0 where it is not recruited. */
  firingRate(unit: number): number {
    const rate = unitFiringRate(this.#pool, unit, this.excitation);
    return adaptedRate(rate, this.#pool.minFiringRate, this.#rules.adaptationOffset, this.#share[unit] ?? 0);
  }

  #excitationOf(level: number): number {
    return level >= this.#top ? this.#pool.maxExcitation : level / levelsPerUnit;
  }

  /** Force at an excitation, as a fraction of the rested maximum; leaves the units' activations in `#trial`. */
  #tryOut(excitation: number): number {
    const pool = this.#pool;
    const { size, recruitmentThreshold, minFiringRate, maxForce } = pool;
    const { adaptationOffset } = this.#rules;
    const { capacity, contractionTime } = this;
    const share = this.#share;
    const trial = this.#trial;
    const seen = this.#rate;
    const fusion = this.#fusion;
    let sum = 0;
    for (let unit = 0; unit < size; unit++) {
      if (excitation < (recruitmentThreshold[unit] ?? 0)) {
        trial[unit] = 0;
        continue;
      }
      const rate = adaptedRate(
        unitFiringRate(pool, unit, excitation),
        minFiringRate,
        adaptationOffset,
        share[unit] ?? 0,
      );
      const normalized = ((contractionTime[unit] ?? 0) * rate) / 1000;
      // Units at their peak rate, which are many, give the same at the next level; the exponential is what takes time.
      if (normalized !== seen[unit]) {
        seen[unit] = normalized;
        fusion[unit] = normalizedForce(normalized);
      }
      const activation = fusion[unit] ?? 0;
      trial[unit] = activation;
      sum += activation * (capacity[unit] ?? 0);
    }
    return sum / maxForce;
  }

  #keepTrial(force: number): void {
    const before = this.activation;
    this.activation = this.#trial;
    this.#trial = before;
    this.force = force;
  }

  /** Charges the work of the last sample. */
  #tire(seconds: number): void {
    const { size, twitchForce, contractionTime, fatigability } = this.#pool;
    const { fatigueScale, recoveryTime, contractionSlowing } = this.#rules;
    const stretch = stretchOf(seconds, recoveryTime);
    for (let unit = 0; unit < size; unit++) {
      const rested = twitchForce[unit] ?? 0;
      const share = fatigueScale * (fatigability[unit] ?? 0);
      const left = capacityAfter(this.capacity[unit] ?? 0, rested, share, this.activation[unit] ?? 0, stretch);
      this.capacity[unit] = left;
      this.contractionTime[unit] = slowedContractionTime(contractionTime[unit] ?? 0, left / rested, contractionSlowing);
    }
  }
}
