// `npm run curve`: simulates how long the usual pool gives a force, and writes the curve that `timeToExhaustion` reads.
import { writeFileSync } from "node:fs";
import { URL } from "node:url";
import { sharedPool } from "../src/sim/fibers/default-pool.ts";
import { excitationAt } from "../src/sim/fibers/recruitment.ts";
import { timeStep } from "../src/sim/motor-units/constants.ts";
import { force } from "../src/sim/motor-units/force.ts";
import { fatigueScale, longestModeled, recoveryTime } from "../src/sim/tolerance/constants.ts";
import { failureTime } from "../src/sim/tolerance/failure-time.ts";

interface Knot {
  readonly target: number;
  readonly time: number;
}

/** A line between two knots may miss the simulated time by this share, or by so many seconds. */
const shareMissed = 0.002;
const secondsMissed = 0.04;

const { pool } = sharedPool();
const round = (value: number, digits: number): number => Number(value.toPrecision(digits));
const forceAt = (intensity: number): number => force(pool, excitationAt(intensity) * pool.maxExcitation);

const times = new Map<number, number>();
function timeAt(target: number): number {
  // The step that fails ends up to a step after the crossing: its middle is never far from it.
  const known = times.get(target) ?? failureTime(pool, target, { fatigueScale, recoveryTime }, true) + timeStep / 2;
  times.set(target, known);
  return known;
}
const knotAt = (target: number): Knot => ({ target: round(target, 7), time: timeAt(round(target, 7)) });

/** The smallest force that fails within the hour. */
function firstKnot(): Knot {
  let [held, failing] = [forceAt(0.86), forceAt(0.87)];
  while (failing - held > 1e-7) {
    const middle = (held + failing) / 2;
    if (timeAt(middle) > longestModeled) held = middle;
    else failing = middle;
  }
  return knotAt(round(failing, 7) + 1e-7);
}

/** Knots after `from` up to `to`, so close that lines between them, with time as its logarithm, miss no more than allowed. */
function knotsBetween(from: Knot, to: Knot): Knot[] {
  const fits = [0.25, 0.5, 0.75].every((share) => {
    const simulated = timeAt(from.target + (to.target - from.target) * share);
    const onLine = from.time * (to.time / from.time) ** share;
    return Math.abs(onLine - simulated) <= Math.max(shareMissed * simulated, secondsMissed);
  });
  if (fits) return [to];
  const middle = knotAt((from.target + to.target) / 2);
  return [...knotsBetween(from, middle), ...knotsBetween(middle, to)];
}

const first = firstKnot();
// A hair above the highest force that is ever asked for.
const knots = [first, ...knotsBetween(first, knotAt(forceAt(3) + 1e-6))];
const list = (values: readonly number[]): string => values.join(", ");
const madeFor = `{ fatigueScale: ${fatigueScale}, recoveryTime: ${recoveryTime} }`;
const text = `/**
 * Written by \`npm run curve\` from the simulation; to be made anew whenever the pool, s or tau change. It also depends on
 * how contraction slows, on the time step, and on the mapping from intensity, which sets the highest force.
 */

/** What the curve was made for: the factor of fatigue s, 1, and the time constant of recovery tau, s. */
export const madeFor = ${madeFor} as const;

/** Forces that the usual pool is asked for, as fractions of the rested maximum, ascending. */
// prettier-ignore
export const targets = [${list(knots.map(({ target }) => target))}] as const;

/** Time after which it fails, s. */
// prettier-ignore
export const times = [${list(knots.map(({ time }) => round(time, 5)))}] as const;
`;
writeFileSync(new URL("../src/sim/tolerance/exhaustion-curve.ts", import.meta.url), text);
console.log(`${knots.length} knots from ${times.size} simulated times`);
