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
  version: "1",
  results: {
    adaptation: "a900dbace9d8",
    bands: "b1ea28733a39",
    buffers: "6f04a3805956",
    carrier: "16e8cb2ab30a",
    fitnessFatigue: "b4879742698b",
    hold: "bc1ba53f282e",
    holdOptions: "303503421021",
    load: "1198c585cf5f",
    maderSets: "fb3516c3edfa",
    mixes: "66cc9c549015",
    pool: "af10334138e9",
    ranges: "df0ded8a030c",
    recruitment: "ca412465342e",
    shuttle: "3e890cd8e145",
    shuttleOptions: "d1cba5a2643f",
    signaling: "d9b3bf350a29",
    steadyState: "2297cddd69a0",
    stimulusOptions: "7c5ec5951929",
    studies: "eb31031463fe",
    titration: "633da4539de8",
    tolerance: "b060169feabb",
    training: "742cd32fbafb",
    twitches: "c9e6ef153305",
    week: "605837b20ef9",
  },
};

const [mix] = sim.compositions;
const race = sim.vdot(5000, 1500);
const run = { session: { intensity: 0.7, duration: 3000 }, perWeek: 3 };
const hard = { session: { intensity: 1.6, duration: 240 }, perWeek: 1 };

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
  ranges: () =>
    Object.values(parameterGroups).map((group) => Object.entries(group).map(([name, { range }]) => [name, range])),
  bands: () => sim.sample(uncertainMlss([50, 60], null), 50, 1),
  training: () => [race, sim.trainingPaces(race), sim.raceTime(race, 10_000)],
};

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
  expect(now, "results changed: raise modelVersion in src/sim/version.ts and note the new results here").toEqual(
    recorded,
  );
});
