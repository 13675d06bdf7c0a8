/** The classic Runge-Kutta step of fourth order, without allocation: for models that take thousands of steps. */

/** Writes the slope of a state; false where the model has none, so that the step is not taken. */
export type Derivative = (state: Float64Array, slope: Float64Array) => boolean;

export interface RungeKutta {
  /** Slope at the start of the step: the caller fills it, and may look at the model's state while doing so. */
  readonly slope: Float64Array;
  /**
   * One step from a state whose slope is in `slope`. Changes the state in place; leaves it alone and answers false
   * where a slope is missing or the result is not finite.
   */
  readonly advance: (derivative: Derivative, state: Float64Array, step: number) => boolean;
}

/** A stepper for states of `size` numbers. */
export function createRungeKutta(size: number): RungeKutta {
  const slope = new Float64Array(size);
  const sum = new Float64Array(size);
  const later = new Float64Array(size);
  const trial = new Float64Array(size);

  /** The state moved along a slope. */
  const move = (state: Float64Array, along: Float64Array, step: number): void => {
    for (let index = 0; index < size; index++) {
      trial[index] = (state[index] as number) + step * (along[index] as number);
    }
  };
  const add = (weight: number): void => {
    for (let index = 0; index < size; index++) sum[index] = (sum[index] as number) + weight * (later[index] as number);
  };

  const finite = (): boolean => {
    for (let index = 0; index < size; index++) if (!Number.isFinite(trial[index])) return false;
    return true;
  };

  return {
    slope,
    advance: (derivative, state, step) => {
      sum.set(slope);
      move(state, slope, step / 2);
      if (!derivative(trial, later)) return false;
      add(2);
      move(state, later, step / 2);
      if (!derivative(trial, later)) return false;
      add(2);
      move(state, later, step);
      if (!derivative(trial, later)) return false;
      add(1);
      move(state, sum, step / 6);
      if (!finite()) return false;
      state.set(trial);
      return true;
    },
  };
}
