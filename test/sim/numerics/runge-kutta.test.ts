import { describe, expect, it } from "vitest";
import { createRungeKutta, type Derivative } from "../../../src/sim/numerics/runge-kutta.ts";

/** Runs from time 0 to 1 and returns the state. */
function run(derivative: Derivative, start: number[], steps: number): Float64Array {
  const state = Float64Array.from(start);
  const { slope, advance } = createRungeKutta(start.length);
  for (let step = 0; step < steps; step++) {
    expect(derivative(state, slope)).toBe(true);
    expect(advance(derivative, state, 1 / steps)).toBe(true);
  }
  return state;
}
const circle: Derivative = (state, slope) => {
  slope[0] = -(state[1] as number);
  slope[1] = state[0] as number;
  return true;
};

describe("createRungeKutta(size)", () => {
  it("is exact for slopes that are cubic in time", () => {
    const cubic: Derivative = ([time = 0], slope) => {
      slope[0] = 1;
      slope[1] = 4 * time ** 3 - 3 * time ** 2 + 1;
      return true;
    };
    expect(run(cubic, [0, 0], 3)[1]).toBeCloseTo(1, 14);
  });

  it("takes from exponential decay exactly the first five terms of its series", () => {
    const decay: Derivative = ([value = 0], slope) => {
      slope[0] = -value;
      return true;
    };
    expect(run(decay, [1], 1)[0]).toBeCloseTo(1 - 1 + 1 / 2 - 1 / 6 + 1 / 24, 15);
  });

  it("errs 16 times less with steps half as long", () => {
    const error = (steps: number): number => Math.abs((run(circle, [1, 0], steps)[0] ?? 0) - Math.cos(1));
    expect(error(20) / error(40)).toBeGreaterThan(15);
    expect(error(20) / error(40)).toBeLessThan(17);
  });

  it("leaves the state alone where a slope is missing or the result is not finite", () => {
    const state = Float64Array.of(1, 0);
    const { slope, advance } = createRungeKutta(2);
    circle(state, slope);
    expect(advance(() => false, state, 0.1)).toBe(false);
    slope[0] = Number.NaN;
    expect(advance(circle, state, 0.1)).toBe(false);
    expect([...state]).toEqual([1, 0]);
  });
});
