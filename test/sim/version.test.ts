/**
 * A change of any result raises `modelVersion`, because links carry it. What the results were is kept here as one number
 * per model, so that a change cannot pass unseen. This is no test of whether they are right: the others are.
 */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import * as sim from "../../src/sim/index.ts";
import { parameterGroups } from "../../src/sim/parameter-groups.ts";
import { uncertainMlss } from "../../src/sim/uncertainty/models.ts";

/** The version, and what each model gave under it. After a change of results: raise the version, and note the new ones. */
const recorded = {
  version: "3",
  results: {
    adaptation: "a5abeffd6487",
    bands: "03ab7e0553d0",
    buffers: "6f04a3805956",
    carrier: "16e8cb2ab30a",
    distributions: "d0927bbbda6c",
    fitnessFatigue: "b4879742698b",
    gain: "94e38aed93c3",
    hold: "bc1ba53f282e",
    holdOptions: "303503421021",
    lifting: "232bbc14bbd3",
    liftingRanges: "12984ad88b65",
    load: "1198c585cf5f",
    maderSets: "fb3516c3edfa",
    mixes: "30ffcaa126ca",
    oxygenChain: "e7f728adb531",
    oxygenChainRanges: "7041b32a02d8",
    pace: "745ffc0b8aba",
    pool: "af10334138e9",
    ranges: "be8c11f9639c",
    recoveryCost: "6faae898fa35",
    recruitment: "5d94509509d4",
    session: "f366628d5a28",
    sessionRanges: "d7a2228a5469",
    shiftedMix: "c3fd6c0b40c7",
    shuttle: "3e890cd8e145",
    shuttleOptions: "d1cba5a2643f",
    signaling: "8ef89ea0208d",
    steadyState: "2297cddd69a0",
    stimulusOptions: "70a1743fdc98",
    studies: "7caeddf6df49",
    titration: "633da4539de8",
    tolerance: "cee65b4a8e38",
    training: "742cd32fbafb",
    twitches: "c9e6ef153305",
    week: "1c0a2d03b788",
  },
};

const [mix] = sim.compositions;
const race = sim.vdot(5000, 1500);
const run = { session: { intensity: 0.7, duration: 3000 }, perWeek: 3 };
const hard = { session: { intensity: 1.6, duration: 240 }, perWeek: 1 };

const intensities = [0.4, 0.65, 0.88, 0.98, 1.2, 1.6];
const allowances = [
  { rule: "minutes", time: 2400 },
  { rule: "held", share: 0.5, by: "model" },
  { rule: "held", share: 0.5, by: "races" },
  { rule: "cost", cost: 60, method: "banister-men" },
] as const satisfies readonly sim.Allowance[];

const mader = { vo2max: 55, vlamax: 0.35 };
const sides = [
  { lactate: 20, pH: 6.8 },
  { lactate: 5, pH: 7.2 },
] as const;

const models: Record<string, () => unknown> = {
  pool: () => sim.createMotorUnitPool(),
  recruitment: () => [0.3, 0.5, 0.7, 0.9, 1.1, 1.6].map((intensity) => sim.recruitment(intensity, mix)),
  hold: () => sim.hold(sim.createMotorUnitPool(), 0.6, { sampleEvery: 5 }),
  tolerance: () => [0.8, 0.95, 1.2, 1.6].map((intensity) => sim.timeToExhaustion(intensity)),
  session: () =>
    sim.simulateSession(
      [
        { intensity: 1.1, duration: 150 },
        { intensity: 0.5, duration: 90 },
        { intensity: 1.1, duration: 150 },
      ],
      mix,
      { samples: 12 },
    ),
  steadyState: () => sim.maderSteadyState({ vo2max: 55, vlamax: 0.35 }, { samples: 20 }),
  shuttle: () =>
    sim.simulateShuttle(
      [
        { duration: 240, demand: 0.95 },
        { duration: 300, demand: "rest" },
      ],
      "untrained",
      { sampleEvery: 30, mct4: 1.3 },
    ),
  titration: () => sim.titrate(80, sim.bufferSets.IIx, { phosphateFromPhosphocreatine: 40 }),
  adaptation: () => sim.adapt([{ days: 40, sessions: [run, hard] }], { composition: mix }, 80, { every: 10 }),
  lifting: () => sim.adaptWeeks(["lifting", [run, hard], []], { composition: mix }, { every: 5 }),
  fitnessFatigue: () => [sim.fitnessFatigue([50, 0, 120, 30]), sim.variableDoseResponse([50, 0, 120, 30])],
  week: () =>
    sim.planWeek({
      race: { distance: 5000, time: 1620 },
      weekly: { distance: 30_000 },
      runs: 4,
      experience: "over-3-years",
    }),
  mixes: () => sim.compositions.map((each) => [each, sim.recruitment(0.8, each)]),
  holdOptions: () =>
    [{ adaptation: false }, { slowing: false }].map(
      (options) => sim.hold(sim.createMotorUnitPool({ recruitmentRange: 30 }), 0.6, options).enduranceTime,
    ),
  twitches: () => [sim.fuglevandPool(), sim.fuglevandMeanForce(20)],
  carrier: () => sim.carrierFlux({ vmax: 100, km: 20, transAcceleration: 1.5 }, ...sides),
  maderSets: () =>
    (["classic", "hauser", "cyclingFit", "runningFit"] as const).map(
      (constants) => sim.maderSteadyState(mader, { constants, samples: 1 }).mlss,
    ),
  shuttleOptions: () =>
    [{ functional: true }, { mct1: 2 }, { mct4Km: 5 }, { carnosine: 1.6 }, { guard: false }].map(
      (options) => sim.simulateShuttle([{ duration: 200, demand: 1 }], "trained", { ...options, sampleEvery: 100 }).pH,
    ),
  buffers: () => Object.values(sim.bufferSets).map((buffers) => sim.bufferCapacity(7.1, 6.5, buffers)),
  stimulusOptions: () =>
    [{ cap: false }, { gate: false }].map((options) =>
      sim.trainingStimulus({ intensity: 0.5, duration: 9000 }, mix, options),
    ),
  studies: () => sim.compareStudies().map(({ study, model }) => [study.source, model]),
  signaling: () => sim.withinStudyContrasts().map(({ ratio }) => ratio),
  load: () => [
    sim.banisterTrimp(3600, 0.7, "men"),
    sim.luciaTrimp({ low: 3600, moderate: 600, high: 300 }),
    sim.edwardsTrimp([600, 600, 600, 600, 600]),
  ],
  // Ranges are results too: a band follows them.
  ranges: () => ranges((name) => !isOfSessions(name)),
  liftingRanges: () => Object.values(parameterGroups.lifting).map(({ range }) => range),
  sessionRanges: () => ranges(isOfSessions),
  bands: () => {
    const { ranges, ...bands } = sim.sample(uncertainMlss([50, 60], null), 50, 1);
    // Without the reasons for the ranges: words may change while results stay.
    return { ...bands, ranges: ranges.map(({ name, symbol, unit, low, high }) => ({ name, symbol, unit, low, high })) };
  },
  oxygenChain: () =>
    sim.workingLegs.map((legs) => [
      sim.vo2maxGain({ delivery: 0.1, diffusion: -0.2, mitochondria: 0.27 }, { legs }),
      sim.vo2maxGain({ mitochondria: 0.27 }, { legs, diffusionShareOfRest: 0.3 }),
    ]),
  oxygenChainRanges: () => Object.values(parameterGroups["oxygen-chain"]).map(({ range }) => range),
  recoveryCost: () => sim.costMethods.map((method) => intensities.map((x) => sim.recoveryCost(x, 1800, method))),
  pace: () => intensities.map((x) => [sim.paceAtIntensity(race, x), sim.paceAtIntensity(70, x)]),
  shiftedMix: () => [0.012, 0.093, 0.183].map((share) => sim.shiftedMix(mix, share)),
  gain: () =>
    allowances.map((allowance) =>
      sim.gainAcross(intensities, sim.allowedTimes(intensities, allowance), {
        perWeek: 2,
        days: 56,
        athlete: { composition: mix },
        beside: [run],
      }),
    ),
  distributions: () =>
    sim.publishedDistributions.map((one) => [one.low, one.moderate, one.high, sim.distributedWeek(one, 18_000)]),
  training: () => [race, sim.trainingPaces(race), sim.raceTime(race, 10_000)],
};

/** Those that came when there already were a version and a line for the others. */
const isOfSessions = (name: string): boolean => /^(distributedSession|longestSession)/.test(name);
const olderGroups = Object.values(parameterGroups).filter(
  (group) => group !== parameterGroups.lifting && group !== parameterGroups["oxygen-chain"],
);
const ranges = (included: (name: string) => boolean): unknown =>
  olderGroups.map((group) =>
    Object.entries(group).flatMap(([name, { range }]) => (included(name) ? [[name, range]] : [])),
  );

/** Six significant digits: the seventh may differ from one processor's mathematics to another's. */
const rounded = (_: string, value: unknown): unknown => {
  if (value instanceof Float64Array) return [...value];
  return typeof value === "number" && value !== 0 ? Number(value.toPrecision(6)) : value;
};

const fingerprint = (model: () => unknown): string =>
  createHash("sha256").update(JSON.stringify(model(), rounded)).digest("hex").slice(0, 12);

it("a change of results raises the model's version", () => {
  const now = {
    version: sim.modelVersion,
    results: Object.fromEntries(Object.entries(models).map(([name, model]) => [name, fingerprint(model)])),
  };
  expect(
    now,
    "results changed: raise modelVersion in src/sim/version.ts, say in src/sim/model-history.ts what changed, and note the new results here",
  ).toEqual(recorded);
});
