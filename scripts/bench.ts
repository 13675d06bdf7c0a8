// `npm run bench`: how often this computer evaluates the model in a second, beside plain references (scripts/bench/references.ts).
import { performance } from "node:perf_hooks";
import {
  adapt,
  compositions,
  createMotorUnitPool,
  excitationFor,
  force,
  hold,
  planBlock,
  planWeek,
  recruitment,
  sample,
  simulateSession,
  simulateShuttle,
  timeToExhaustion,
  trainingPaces,
  vdot,
  type TrainingPlan,
  type WeekInput,
} from "../src/sim/index.ts";
import { uncertainAdaptation } from "../src/sim/uncertainty/models.ts";
import { perSecond } from "./bench/per-second.ts";
import { plainAdapt } from "./bench/plain-adapt.ts";
import { isometric, plainHold, running } from "./bench/plain-hold.ts";
import { plainShuttle } from "./bench/plain-shuttle.ts";
import {
  plainExcitationFor,
  plainForce,
  plainRacePace,
  plainRecruitment,
  plainTarget,
  plainVdot,
} from "./bench/references.ts";
import { formatTable } from "./report/table.ts";

interface Case {
  readonly name: string;
  readonly plain: string;
  readonly model: (position: number) => number;
  readonly reference: (position: number) => number;
  /** The two must agree to this, or their speeds could not be compared. */
  readonly within: number;
  /** The plain way takes so long that it runs only once. */
  readonly slow?: true;
}

const pool = createMotorUnitPool();
const [mix] = compositions;
const mile = 1609.344;
const draws = 1000;
const middle = 0.5;
/** A hair from the usual value, so that the time is simulated and not read off the curve. */
const simulated = { recoveryTime: 143 * (1 + 1e-12) };
const twelveWeeks = (x: number): TrainingPlan => [
  { days: 84, sessions: [{ session: { intensity: 0.6 + 0.3 * x, duration: 2400 }, perWeek: 4 }] },
];

const runner = (x: number): WeekInput => ({
  race: { distance: 10_000, time: 2400 },
  weekly: { distance: 150_000 + 20_000 * x },
  runs: 14,
  experience: "over-3-years",
});

const cases: readonly Case[] = [
  {
    name: "pool evaluations: force(pool, excitation)",
    plain: "the equations as printed, unit by unit",
    model: (x) => force(pool, x * pool.maxExcitation),
    reference: (x) => plainForce(x * pool.maxExcitation),
    within: 1e-9,
  },
  {
    name: "inverses: excitationFor(pool, force)",
    plain: "scan of a 0.01 grid",
    model: (x) => excitationFor(pool, x),
    reference: plainExcitationFor,
    within: 0.011,
  },
  {
    name: "recruitments: recruitment(intensity, mix)",
    plain: "type I alone, 1,000 fibers one by one",
    model: (x) => recruitment(2 * x, mix).I.activation,
    reference: (x) => plainRecruitment(2 * x, mix.I, 1000),
    within: 0.01,
  },
  {
    name: "races: vdot(5000 m, time)",
    plain: "the equations as printed",
    model: (x) => vdot(5000, 900 + 1800 * x),
    reference: (x) => plainVdot(5000, 900 + 1800 * x),
    within: 1e-9,
  },
  {
    name: "pace tables: trainingPaces(vdot)",
    plain: "mile race pace alone, every 0.1 s tried",
    model: (x) => trainingPaces(30 + 50 * x).R,
    reference: (x) => plainRacePace(30 + 50 * x, mile),
    within: 0.1,
  },
  {
    name: "blocks: planBlock, 16 weeks of 14 runs, the distance of the first",
    plain: "16 weeks of planWeek, each by itself",
    model: (x) => planBlock({ ...runner(x), weeks: 16 }).weeks[0]?.distance ?? Number.NaN,
    reference: (x) => Math.min(...Array.from({ length: 16 }, () => planWeek(runner(x)).distance)),
    within: 1e-6,
  },
  {
    name: "holds: hold(pool, 0.2) to failure",
    plain: "every excitation of the grid tried at every step, once",
    // Targets a hair apart, so that no two runs are the same; the middle one is the published 20 %.
    model: (x) => hold(pool, 0.2 + (x - middle) / 1000).enduranceTime ?? Number.NaN,
    reference: (x) => plainHold(() => 0.2 + (x - middle) / 1000, isometric),
    within: 1e-9,
    slow: true,
  },
  {
    name: "tolerance: timeToExhaustion(1.1), read off the curve",
    plain: "the same, simulated",
    model: (x) => timeToExhaustion(1.1 + (x - middle) / 1000).time ?? Number.NaN,
    reference: (x) => timeToExhaustion(1.1 + (x - middle) / 1000, {}, simulated).time ?? Number.NaN,
    // The simulation takes longer steps than the curve was made with: 1 % of the time.
    within: 2,
  },
  {
    name: "tolerance: timeToExhaustion(1.1), simulated",
    plain: "the same, in steps of 0.1 s, once",
    model: (x) => timeToExhaustion(1.1 + (x - middle) / 1000, {}, simulated).time ?? Number.NaN,
    reference: (x) => {
      const target = plainTarget(1.1 + (x - middle) / 1000);
      return plainHold(() => target, running);
    },
    // Ours takes longer steps: 1 % of the time.
    within: 2,
    slow: true,
  },
  {
    name: "sessions: simulateSession to failure, 1:00 at 1.3 and 0:30 of jogging",
    plain: "the same, in steps of 0.1 s, once",
    model: (x) =>
      simulateSession(
        Array.from({ length: 20 }, (_, bout) =>
          bout % 2 === 0 ? { intensity: 1.3 + (x - middle) / 1000, duration: 60 } : { intensity: 0.5, duration: 30 },
        ),
        mix,
      ).failure?.time ?? Number.NaN,
    reference: (x) => {
      const target = plainTarget(1.3 + (x - middle) / 1000);
      const jog = plainTarget(0.5);
      return plainHold((time) => (time % 90 <= 60 ? target : jog), running);
    },
    within: 2,
    slow: true,
  },
  {
    name: "weeks: 12 weeks of adapt, a sample a day",
    plain: "steps of 0.1 d",
    model: (x) => {
      const end = adapt(twelveWeeks(x), { composition: mix }, 84)[84];
      if (end === undefined) return Number.NaN;
      const { oxidative, iixShare, mct4, mct1, buffering, neural, hypertrophy } = end;
      return oxidative.whole + iixShare + mct4 + mct1 + buffering + neural + hypertrophy;
    },
    reference: (x) => plainAdapt(0.6 + 0.3 * x, 40, 4, 84),
    within: 1e-3,
  },
  {
    name: "lactate: 10 minutes of simulateShuttle, a sample every 5 s",
    plain: "Euler's steps of 0.1 s, every pH by halving, once",
    model: (x) =>
      simulateShuttle(
        [
          { duration: 180, demand: 1 + 0.1 * x },
          { duration: 420, demand: 0.4 },
        ],
        "trained",
      ).lactate.blood.at(-1) ?? Number.NaN,
    reference: (x) =>
      plainShuttle([
        [3, 1 + 0.1 * x],
        [7, 0.4],
      ]),
    // Steps of 0.1 s err by a few thousandths of a mmol/L.
    within: 0.01,
    slow: true,
  },
  {
    name: "uncertainty: 1,000 draws of 12 weeks of adapt",
    plain: "the same weeks 1,000 times, at the usual values",
    model: (x) =>
      sample(uncertainAdaptation(twelveWeeks(x), { composition: mix }, 84, "whole"), draws, 1).median[84] ?? Number.NaN,
    reference: (x) => {
      let whole = Number.NaN;
      for (let run = 0; run < draws; run++)
        whole = adapt(twelveWeeks(x), { composition: mix }, 84)[84]?.oxidative.whole ?? whole;
      return whole;
    },
    // The median over the ranges is not the course at the usual values; it only must not lie far from it.
    within: 0.1,
  },
];

/** The value of one run, and how many of it fit in a second. */
function once(run: (position: number) => number): { value: number; rate: number } {
  const start = performance.now();
  const value = run(middle);
  return { value, rate: 1000 / (performance.now() - start) };
}

const count = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const rows = cases.map(({ name, plain, model, reference, within, slow }) => {
  const agree = (position: number, theirs: number): void => {
    const ours = model(position);
    if (!(Math.abs(ours - theirs) <= within))
      throw new Error(`${name}: ${ours} at ${position}, the plain way ${theirs}`);
  };
  let theirs: number;
  if (slow) {
    const { value, rate } = once(reference);
    agree(middle, value);
    theirs = rate;
  } else {
    for (const position of [0.05, 0.3, middle, 0.77, 0.98]) agree(position, reference(position));
    theirs = perSecond(reference);
  }
  const ours = perSecond(model);
  const time = `${count.format(1000 / ours)} ms`;
  return [name, time, count.format(ours), count.format(theirs), `${count.format(ours / theirs)} x`, plain];
});
console.log(`Node ${process.version}, one thread\n`);
console.log(formatTable(["", "one takes", "per second", "plain way", "ratio", "the plain way is"], rows));
