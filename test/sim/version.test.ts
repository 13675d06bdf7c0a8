/**
 * A change of any result raises `modelVersion`, because links carry it. What the results were is kept here as one number
 * per model, so that a change cannot pass unseen. This is no test of whether they are right: the others are.
 */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import * as sim from "../../src/sim/index.ts";

/** The version, and what each model gave under it. After a change of results: raise the version, and note the new ones. */
const recorded = {
  version: "1",
  results: {
    adaptation: "a900dbace9d8",
    fitnessFatigue: "b4879742698b",
    hold: "bc1ba53f282e",
    pool: "af10334138e9",
    recruitment: "ca412465342e",
    shuttle: "3e890cd8e145",
    steadyState: "2297cddd69a0",
    titration: "633da4539de8",
    tolerance: "b060169feabb",
    training: "742cd32fbafb",
    week: "605837b20ef9",
  },
};

const [mix] = sim.compositions;
const race = sim.vdot(5000, 1500);
const run = { session: { intensity: 0.7, duration: 3000 }, perWeek: 3 };
const hard = { session: { intensity: 1.6, duration: 240 }, perWeek: 1 };

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
