/** Four runs of the relay: today's, one for each example, and the reader's. */
import { resistancesAfter, vo2maxGain, type OxygenStep, type PerStep, type WorkingLegs } from "../../../sim/index.ts";

/** What today's run takes, s: a scale of ours that makes shares into times. */
export const todayTime = 100;

/** What the two examples change, as fractions: what intervals did to mitochondria, and 4 x 4 min to the heart's stroke. */
export const examples = { mitochondria: 0.27, delivery: 0.1 } as const;

/** The part of diffusion in what heart and blood leave, at the ends of the range that the bands stand for: 1 to 3, 3 to 1. */
const splits = [0.25, 0.75] as const;

export type LaneId = "today" | "mitochondria" | "delivery" | "yours";

export interface Lane {
  readonly id: LaneId;
  /** Steps that differ from today's. */
  readonly changed: readonly OxygenStep[];
  /** What each step takes, s. */
  readonly times: PerStep;
  /** Together, s. */
  readonly time: number;
  /** Of VO2max, as a fraction. */
  readonly gain: number;
  /** The least and the most of it, over other splits of the rest. */
  readonly band: readonly [low: number, high: number];
  /** The gain with as many legs as do not work now. */
  readonly otherLegs: number;
}

const otherThan = (legs: WorkingLegs): WorkingLegs => (legs === "two" ? "one" : "two");

function laneOf(id: LaneId, changes: Partial<PerStep>, legs: WorkingLegs): Lane {
  const left = resistancesAfter(changes, { legs });
  const times = {
    delivery: todayTime * left.delivery,
    diffusion: todayTime * left.diffusion,
    mitochondria: todayTime * left.mitochondria,
  };
  const gains = splits.map((diffusionShareOfRest) => vo2maxGain(changes, { legs, diffusionShareOfRest }));
  return {
    id,
    changed: (Object.keys(changes) as OxygenStep[]).filter((step) => changes[step] !== 0),
    times,
    time: times.delivery + times.diffusion + times.mitochondria,
    gain: vo2maxGain(changes, { legs }),
    band: [Math.min(...gains), Math.max(...gains)],
    otherLegs: vo2maxGain(changes, { legs: otherThan(legs) }),
  };
}

/** @param yours what the reader changes, as fractions */
export const lanesOf = (yours: PerStep, legs: WorkingLegs): Readonly<Record<LaneId, Lane>> => ({
  today: laneOf("today", {}, legs),
  mitochondria: laneOf("mitochondria", { mitochondria: examples.mitochondria }, legs),
  delivery: laneOf("delivery", { delivery: examples.delivery }, legs),
  yours: laneOf("yours", yours, legs),
});
