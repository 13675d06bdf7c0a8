/** What a pool gives at one excitation, its units as tired as they are. */
import { leastRise, normalizedForce } from "./force.ts";
import type { MotorUnitPool } from "./pool.ts";
import { adaptedRate } from "./rate-adaptation.ts";

/** One number per unit. */
export interface UnitStates {
  /** In twitches of the first unit. */
  readonly capacity: Float64Array;
  /** ms. */
  readonly contractionTime: Float64Array;
  /** Share of the rate (above the minimum, plus the offset) that is lost by now. */
  readonly adaptation: Float64Array;
}

/** Unchecked. Holds nothing of value before its first run. */
export class Trial {
  /** Activation of each unit, 0 to 1. */
  readonly activation: Float64Array;
  /** Force as a fraction of the rested maximum. */
  force = 0;
  /** The force at the lower excitation is smaller by at least this much, rounding errors aside. */
  leastLoss = 0;

  readonly #pool: MotorUnitPool;
  readonly #adaptationOffset: number;
  /** Normalized rate of each unit at the excitation. */
  readonly #rate: Float64Array;
  /** The same at the lower one, or more. */
  readonly #rateBelow: Float64Array;

  constructor(pool: MotorUnitPool, adaptationOffset: number) {
    this.#pool = pool;
    this.#adaptationOffset = adaptationOffset;
    this.activation = new Float64Array(pool.size);
    this.#rate = new Float64Array(pool.size);
    this.#rateBelow = new Float64Array(pool.size);
  }

  /** @param below the lower excitation; `excitation` itself where `leastLoss` is not asked for */
  run(units: UnitStates, excitation: number, below: number): void {
    // Three short loops take a fifth less time than one long one: the exponential is a call, which empties all registers.
    this.#setRates(units, excitation, below);
    const { size, maxForce } = this.#pool;
    const { capacity } = units;
    const { activation } = this;
    const rate = this.#rate;
    const rateBelow = this.#rateBelow;
    for (let unit = 0; unit < size; unit++) activation[unit] = normalizedForce(rate[unit] ?? 0);
    let sum = 0;
    let loss = 0;
    for (let unit = 0; unit < size; unit++) {
      const active = activation[unit] ?? 0;
      const left = capacity[unit] ?? 0;
      sum += active * left;
      loss += left * leastRise(rateBelow[unit] ?? 0, rate[unit] ?? 0, active);
    }
    this.force = sum / maxForce;
    this.leastLoss = loss / maxForce;
  }

  #setRates({ contractionTime, adaptation }: UnitStates, excitation: number, below: number): void {
    const { size, recruitmentThreshold, peakFiringRate, minFiringRate, firingRateGain } = this.#pool;
    const offset = this.#adaptationOffset;
    const rate = this.#rate;
    const rateBelow = this.#rateBelow;
    const step = excitation - below;
    const rateStep = firingRateGain * step;
    for (let unit = 0; unit < size; unit++) {
      const above = excitation - (recruitmentThreshold[unit] ?? 0);
      if (above < 0) {
        rate[unit] = 0;
        rateBelow[unit] = 0;
        continue;
      }
      const unlimited = minFiringRate + firingRateGain * above;
      const peak = peakFiringRate[unit] ?? 0;
      const time = contractionTime[unit] ?? 0;
      const share = adaptation[unit] ?? 0;
      const here = (time * adaptedRate(Math.min(unlimited, peak), minFiringRate, offset, share)) / 1000;
      rate[unit] = here;
      // A unit that joins within the step does not fire at its lower end, and one at its peak may be there all along.
      if (above < step) rateBelow[unit] = 0;
      else rateBelow[unit] = unlimited < peak ? Math.max(0, here - (time * (1 - share) * rateStep) / 1000) : here;
    }
  }
}
