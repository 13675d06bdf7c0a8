/** A contraction, step by step: what `hold`, `timeToExhaustion` and `simulateSession` share. */
import { capacityAfter, stretchOf } from "./capacity.ts";
import { excitationStep } from "./constants.ts";
import { unitFiringRate } from "./firing-rates.ts";
import type { MotorUnitPool } from "./pool.ts";
import { adaptedFurther, adaptedRate, finalAdaptation } from "./rate-adaptation.ts";
import { slowedContractionTime } from "./slowing.ts";
import { smallestLevel, type Verdict } from "./smallest-level.ts";
import { Trial, type UnitStates } from "./trial.ts";

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
 * A level is not tried where its force is sure to miss the target by this share of it. Rounding errors of the force and
 * of the bound are below a thousandth of that, in pools of 10,000 units too.
 */
const safety = 1e-8;

/**
 * The state at a sample is the one before the sample's own work is charged: `advance` charges the sample before it.
 * Arguments are not checked.
 *
 * @see potvin2017 for the equations and the order of the steps
 */
export class Contraction {
  /** Force asked for, as a fraction of the rested maximum; may be changed before any sample. */
  target: number;
  /** Times the pool's fatigability, for the samples from now on; at 0 nothing tires, and what is tired recovers. */
  fatigueScale: number;
  /** Smallest excitation on the grid whose force reaches the target, or the pool's maximum where none does. */
  excitation = 0;
  /** Capacity of each unit, in twitches of the first unit. */
  readonly capacity: Float64Array;
  /** Contraction time of each unit, ms. */
  readonly contractionTime: Float64Array;

  readonly #pool: MotorUnitPool;
  readonly #rules: FatigueRules;
  readonly #top: number;
  readonly #tryOut: (level: number) => Verdict;
  readonly #units: UnitStates;
  readonly #finalAdaptation: Float64Array;
  /** How far each unit's adaptation has come, 0 to 1; 0 until the unit joins. */
  readonly #progress: Float64Array;
  /** The trial that this sample's force comes from. */
  #kept: Trial;
  /** The one for the next level tried. */
  #trial: Trial;
  /** Fatigue scale of the last sample, whose work the next one charges. */
  #charged: number;
  #samples = 0;
  #level = 0;
  /** Where the force crosses the target: a level and a fraction. A guess, which decides only where searches start. */
  #crossing = 0;
  #nextCrossing = 0;
  #lastTarget = Number.NaN;

  constructor(pool: MotorUnitPool, target: number, rules: FatigueRules) {
    this.target = target;
    this.fatigueScale = rules.fatigueScale;
    this.#charged = rules.fatigueScale;
    this.#pool = pool;
    this.#rules = rules;
    this.capacity = pool.twitchForce.slice();
    this.contractionTime = pool.contractionTime.slice();
    this.#units = {
      capacity: this.capacity,
      contractionTime: this.contractionTime,
      adaptation: new Float64Array(pool.size),
    };
    this.#finalAdaptation = finalAdaptation(pool, rules.adaptationStrength);
    this.#progress = new Float64Array(pool.size);
    this.#kept = new Trial(pool, rules.adaptationOffset);
    this.#trial = new Trial(pool, rules.adaptationOffset);
    this.#top = Math.ceil(pool.maxExcitation * levelsPerUnit);
    this.#tryOut = (level) => {
      const trial = this.#trial;
      trial.run(this.#units, this.#excitationOf(level), this.#excitationOf(level - 1));
      if (trial.force < this.target) return "below";
      this.#keepTrial();
      return trial.force - trial.leastLoss < this.target * (1 - safety) ? "smallest" : "reaching";
    };
  }

  /** Force as a fraction of the rested maximum. */
  get force(): number {
    return this.#kept.force;
  }

  /** Activation of each unit, 0 to 1. */
  get activation(): Float64Array {
    return this.#kept.activation;
  }

  /** Takes the next sample, `seconds` after the last one. Returns whether the target is still reached. */
  advance(seconds: number): boolean {
    // The first sample costs nothing: so do the authors, and 0.1 s of the published endurance is that.
    if (this.#samples > 1) this.#tire(seconds);
    this.#samples++;
    this.#charged = this.fatigueScale;
    const rise = -Math.expm1(-seconds / this.#rules.adaptationTime);
    const { size, recruitmentThreshold } = this.#pool;
    const progress = this.#progress;
    const { adaptation } = this.#units;
    for (let unit = 0; unit < size; unit++) {
      const before = progress[unit] ?? 0;
      if (before > 0) progress[unit] = adaptedFurther(before, rise);
      adaptation[unit] = (this.#finalAdaptation[unit] ?? 0) * (progress[unit] ?? 0);
    }

    const from = Math.min(this.#top, Math.max(0, Math.ceil(this.#nextCrossing)));
    const level = smallestLevel(this.#tryOut, from, this.#top);
    const reached = level <= this.#top;
    this.#level = Math.min(level, this.#top);
    this.excitation = this.#excitationOf(this.#level);
    // Where no level reaches, the top was the last one tried.
    if (!reached) this.#keepTrial();
    this.#foresee();

    // A unit that joined in this sample has come a step further by the next one, and one more then: so do the authors.
    for (let unit = 0; unit < size; unit++) {
      if (progress[unit] === 0 && this.excitation >= (recruitmentThreshold[unit] ?? 0)) progress[unit] = rise;
    }
    return reached;
  }

  /** Force at maximum excitation as a fraction of the rested one, adaptation and slowing as they are. */
  capacityNow(): number {
    const { maxExcitation } = this.#pool;
    this.#trial.run(this.#units, maxExcitation, maxExcitation);
    return this.#trial.force;
  }

  /** Adapted rate of one unit, impulses/s; 0 where it is not recruited. */
  firingRate(unit: number): number {
    const rate = unitFiringRate(this.#pool, unit, this.excitation);
    return adaptedRate(rate, this.#pool.minFiringRate, this.#rules.adaptationOffset, this.#units.adaptation[unit] ?? 0);
  }

  #excitationOf(level: number): number {
    return level >= this.#top ? this.#pool.maxExcitation : level / levelsPerUnit;
  }

  #keepTrial(): void {
    const before = this.#kept;
    this.#kept = this.#trial;
    this.#trial = before;
  }

  /** Expects the crossing to move on as it last did, or to stay where the target has just been changed. */
  #foresee(): void {
    const { force, leastLoss } = this.#kept;
    const crossing = this.#level - (force > this.target ? Math.min(1, (force - this.target) / leastLoss) : 0);
    this.#nextCrossing = this.target === this.#lastTarget ? 2 * crossing - this.#crossing : crossing;
    this.#crossing = crossing;
    this.#lastTarget = this.target;
  }

  /** Charges the work of the last sample. */
  #tire(seconds: number): void {
    const { size, twitchForce, contractionTime, fatigability } = this.#pool;
    const { recoveryTime, contractionSlowing } = this.#rules;
    const stretch = stretchOf(seconds, recoveryTime);
    for (let unit = 0; unit < size; unit++) {
      const rested = twitchForce[unit] ?? 0;
      const share = this.#charged * (fatigability[unit] ?? 0);
      const left = capacityAfter(this.capacity[unit] ?? 0, rested, share, this.activation[unit] ?? 0, stretch);
      this.capacity[unit] = left;
      this.contractionTime[unit] = slowedContractionTime(contractionTime[unit] ?? 0, left / rested, contractionSlowing);
    }
  }
}
