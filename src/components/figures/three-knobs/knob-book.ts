/** How far each change must go for each gain of force, found while the page is built: an island gets it as a property. */
import { smallestReaching } from "../../../sim/numerics/bisect.ts";
import { gainRange } from "./figure.ts";
import { changed, drive, forceOf, insideOf, knobs, type Inside, type Knob } from "./knobs.ts";

/** One change that gives a gain. */
interface Turned extends Inside {
  /** On what the change changes. */
  readonly factor: number;
  /** Force at full drive, as a fraction of the full force before. */
  readonly limit: number;
}

export interface BookRow {
  /** Force at `drive`, as a fraction of the full force before: the same for all three. */
  readonly force: number;
  readonly turned: Readonly<Record<Knob, Turned>>;
}

/** One row for each percent of gained force, from 0. */
export type KnobBook = readonly BookRow[];

/** How far a change may go in the search: to no threshold above the first, to ten times the rates. */
const ends = { thresholds: 1, rates: 9 } as const;

/**
 * The factor of a change that raises the force at `drive` by a gain.
 *
 * @param gain fraction of the force before, 0 to 0.25
 */
export function factorFor(knob: Knob, gain: number): number {
  const goal = (1 + gain) * forceOf(changed(knob, 1), drive);
  if (gain === 0) return 1;
  if (knob === "strength") return 1 + gain;
  const factor = (far: number): number => (knob === "thresholds" ? 1 - far : 1 + far);
  return factor(smallestReaching((far) => forceOf(changed(knob, factor(far)), drive), goal, 0, ends[knob]));
}

const short = (value: number): number => Number(value.toPrecision(6));

function turn(knob: Knob, gain: number): Turned {
  const factor = short(factorFor(knob, gain));
  const muscle = changed(knob, factor);
  const { atWork, rate } = insideOf(muscle);
  return { factor, limit: short(forceOf(muscle, 1)), atWork: short(atWork), rate: short(rate) };
}

const rowFor = (percent: number): BookRow => {
  const [thresholds, rates, strength] = knobs.map((knob) => turn(knob, percent / 100)) as [Turned, Turned, Turned];
  return {
    force: short((1 + percent / 100) * forceOf(changed("strength", 1), drive)),
    turned: { thresholds, rates, strength },
  };
};

export const knobBook = (): KnobBook => Array.from({ length: gainRange.max + 1 }, (_, percent) => rowFor(percent));
