import { describe, expect, it } from "vitest";
import {
  adapt,
  compositions,
  maderSteadyState,
  sample,
  simulateShuttle,
  timeToExhaustion,
  type TrainingPlan,
} from "../../../src/sim/index.ts";
import { bufferingParameters } from "../../../src/sim/buffering/parameters.ts";
import { lactateParameters } from "../../../src/sim/lactate/parameters.ts";
import type { UncertainModel } from "../../../src/sim/uncertainty/model.ts";
import {
  uncertainAdaptation,
  uncertainMlss,
  uncertainShuttle,
  uncertainTolerance,
} from "../../../src/sim/uncertainty/models.ts";

/** At the values that the model uses. */
const usual = ({ parameters, run }: UncertainModel): readonly (number | null)[] =>
  run(Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])));

/** No draw of a range is one that the model refuses, and the ranges matter: the band ends wider than nothing. */
function expectSound(model: UncertainModel, n: number): void {
  const { failed, low, median, high } = sample(model, n, 1);
  expect(failed).toBe(0);
  const [from = null, to = null] = [low.at(-1), high.at(-1)];
  expect([from, median.at(-1), to]).toEqual([from, median.at(-1), to].map(Number).sort((a, b) => a - b));
  expect(Number(to) - Number(from)).toBeGreaterThan(1e-6);
}

const athlete = { composition: compositions[0] };
const hard = { session: { intensity: 0.9, duration: 960 }, perWeek: 3 };
const plan: TrainingPlan = [
  { days: 56, sessions: [{ session: { intensity: 0.65, duration: 2700 }, perWeek: 4 }, hard] },
];

describe("uncertainAdaptation(plan, athlete, days, curve)", () => {
  it("is, at the usual values, what adapt gives", () => {
    const course = adapt(plan, athlete, 84);
    expect(uncertainAdaptation(plan, athlete, 84, "whole").x).toEqual(course.map(({ day }) => day));
    for (const curve of ["whole", "I", "IIa", "IIx", "II"] as const) {
      expect(usual(uncertainAdaptation(plan, athlete, 84, curve))).toEqual(
        course.map(({ oxidative }) => oxidative[curve]),
      );
    }
    for (const curve of ["iixShare", "mct4", "mct1", "buffering", "neural", "hypertrophy"] as const) {
      expect(usual(uncertainAdaptation(plan, athlete, 84, curve))).toEqual(course.map((state) => state[curve]));
    }
  });

  it.each(["whole", "I", "IIa", "mct4", "mct1", "buffering", "iixShare"] as const)(
    "accepts every draw, and ends in a band of %s that has a width",
    (curve) => {
      expectSound(uncertainAdaptation(plan, athlete, 84, curve, { every: 7 }), 200);
    },
  );

  it("draws the scale of the drive too", () => {
    const { parameters, run } = uncertainAdaptation(plan, athlete, 56, "whole", { every: 56 });
    const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
    const [low, high] = parameters["intensityScale"]?.range ?? [];
    expect(Number(run({ ...values, intensityScale: low as number })[1])).toBeGreaterThan(
      Number(run({ ...values, intensityScale: high as number })[1]),
    );
  });

  it("is certain of nothing gained before training begins", () => {
    const { low, high } = sample(uncertainAdaptation(plan, athlete, 84, "whole"), 50, 1);
    expect([low[0], high[0]]).toEqual([0, 0]);
  });

  it.each([
    ["days is 1.5", { days: 1.5 }],
    ['curve is "oxidative"; allowed is "whole", "I"', { curve: "oxidative" }],
    ["curve is null", { curve: null }],
  ])("refuses what adapt refuses, and an unknown curve: %s", (message, wrong) => {
    const { days, curve } = { days: 84, curve: "whole", ...wrong };
    expect(() => uncertainAdaptation(plan, athlete, days, curve as "whole")).toThrow(message);
  });
});

describe("options that the draws would replace", () => {
  it("are refused", () => {
    const options: object = { parameters: {} };
    expect(() => uncertainAdaptation(plan, athlete, 84, "whole", options)).toThrow(
      "options.parameters is an object; allowed is none: it is drawn",
    );
    const protocol = [{ duration: 60, demand: 0.5 }];
    expect(() => uncertainShuttle(protocol, "trained", "blood", options)).toThrow("options.parameters is an object");
    const affinity: object = { mct4Km: 3 };
    expect(() => uncertainShuttle(protocol, "trained", "blood", affinity)).toThrow("options.mct4Km is 3");
    expect(() => uncertainShuttle(protocol, "trained", "blood", null as never)).toThrow("options is null");
  });
});

describe("uncertainTolerance(intensities)", () => {
  it("is, at the usual values, what timeToExhaustion gives", () => {
    const intensities = [0.85, 1.1, 1.3];
    expect(usual(uncertainTolerance(intensities))).toEqual(intensities.map((each) => timeToExhaustion(each).time));
  });

  it("accepts every draw, and ends in a band that has a width", () => {
    expectSound(uncertainTolerance([1.1, 1.3]), 10);
  });

  it("draws the scale and the exponent of the drive too, which widens the band", () => {
    const model = uncertainTolerance([1.2]);
    const { intensityScale, intensityExponent, ...fitted } = model.parameters;
    expect(intensityScale?.range).toEqual([0.8, 0.9]);
    expect(intensityExponent?.range).toEqual([1.1, 1.4]);
    const width = (parameters: typeof fitted): number => {
      const { low, high } = sample({ ...model, parameters }, 40, 1);
      return Number(high[0]) - Number(low[0]);
    };
    expect(width(model.parameters)).toBeGreaterThan(width(fitted));
  });

  it("gives no band where no draw has a time, nor where only some have", () => {
    const { given, median } = sample(uncertainTolerance([0.86, 0.88, 1.2]), 10, 1);
    expect(given[0]).toBe(0);
    expect(given[1]).toBeLessThan(10);
    expect(given[2]).toBe(10);
    expect(median.map((each) => each === null)).toEqual([true, true, false]);
  });

  it.each([
    ["intensities is null", null, {}],
    ["intensities[1] is 3.5; allowed is a number from 0 to 3", [1, 3.5], {}],
    ["intensities[0] is undefined", new Array(1), {}],
    ["athlete is null", [1], null],
  ])("refuses what cannot be used: %s", (message, intensities, athlete) => {
    expect(() => uncertainTolerance(intensities as number[], athlete as object)).toThrow(message);
  });
});

describe("uncertainMlss(vo2max, vlamax)", () => {
  const runners = [45, 62, 76];

  it("is, at the usual values, what maderSteadyState gives by the classic constants", () => {
    const fractions = (vlamax: number) => runners.map((vo2max) => maderSteadyState({ vo2max, vlamax }).mlss?.fraction);
    expect(usual(uncertainMlss(runners, 0.3))).toEqual(fractions(0.3));
    // The usual VLamax is that of the trained athlete.
    expect(usual(uncertainMlss(runners, null))).toEqual(fractions(0.4));
  });

  it("accepts every draw, and ends in a band that has a width: a wider one if VLamax is not known", () => {
    expectSound(uncertainMlss(runners, 0.4), 200);
    const width = (vlamax: number | null): number => {
      const { low, high } = sample(uncertainMlss([62], vlamax), 200, 1);
      return Number(high[0]) - Number(low[0]);
    };
    expect(width(null)).toBeGreaterThan(width(0.4));
  });

  it.each([
    ["vo2max is null", null, 0.4],
    ["vo2max[0] is 10; allowed is a number from 20 to 95", [10], 0.4],
    ["vo2max[1] is undefined", [60, undefined], 0.4],
    ["vlamax is 0; allowed is a number from 0.1 to 1.5", [60], 0],
    ["vlamax is undefined", [60], undefined],
  ])("refuses what cannot be used: %s", (message, vo2max, vlamax) => {
    expect(() => uncertainMlss(vo2max as number[], vlamax as number)).toThrow(message);
  });
});

describe("uncertainShuttle(protocol, athlete, curve)", () => {
  const easy = [
    { duration: 290, demand: 0.7 },
    { duration: 120, demand: "rest" },
  ] as const;
  const every = { sampleEvery: 60 };

  it("is, at the usual values, what simulateShuttle gives, from the start to the protocol's end", () => {
    const course = simulateShuttle(easy, "trained", every);
    const model = uncertainShuttle(easy, "trained", "blood", every);
    expect(model.x).toEqual([0, 60, 120, 180, 240, 300, 360, 410]);
    expect(model.x).toEqual([...course.time]);
    for (const curve of ["blood", "fast", "slow", "interstitium", "other"] as const) {
      expect(usual(uncertainShuttle(easy, "trained", curve, every))).toEqual([...course.lactate[curve]]);
    }
    expect(usual(uncertainShuttle(easy, "trained", "pHFast", every))).toEqual([...course.pH.fast]);
    expect(usual(uncertainShuttle(easy, "trained", "pHSlow", every))).toEqual([...course.pH.slow]);
    expect(usual(uncertainShuttle(easy, "trained", "pHBlood", every))).toEqual([...course.pH.blood]);
  });

  it.each(["trained", "untrained"] as const)("accepts every draw for the %s, and ends in a band", (athlete) => {
    expectSound(uncertainShuttle(easy, athlete, "blood", { sampleEvery: 410 }), 60);
  });

  it("spans at rest what the ranges of blood's bicarbonate and carbon dioxide say of its pH", () => {
    const { low, median, high } = sample(
      uncertainShuttle([{ duration: 60, demand: "rest" }], "trained", "pHBlood", { sampleEvery: 60 }),
      200,
      1,
    );
    const pH = (bicarbonate: number, pco2: number): number => 6.1 + Math.log10(bicarbonate / (0.0307 * pco2));
    expect(Number(low[0])).toBeGreaterThan(pH(22, 44) - 0.06);
    expect(Number(low[0])).toBeLessThan(7.35);
    expect(Number(median[0])).toBeCloseTo(pH(24.5, 40), 1);
    expect(Number(high[0])).toBeGreaterThan(7.45);
    expect(Number(high[0])).toBeLessThan(pH(27, 36) + 0.06);
  });

  it("draws every number of the lactate and buffering rooms that its equations hold", () => {
    const { parameters } = uncertainShuttle(easy, "trained", "blood");
    const steadyStateOnly = ["classicLactatePerOxygen", "hauserLactatePerOxygen", "cyclingCombustion"];
    const fixed = new Set([
      ...[...steadyStateOnly, "runningCombustion", "hauserKs1", "fittedKs1", "steadyKel"],
      ...["referenceBodyMass", "trainedVo2max", "trainedVlamax", "untrainedVo2max", "untrainedVlamax"],
      ...["functionalTransport", "guardPH", "guardLactate", "leastPH"],
      // Other muscles' buffers; those of the shuttle's fibers are its own.
      ...["carnosineMixed", "carnosineI", "carnosineIIa", "carnosineIIx", "phosphateI", "phosphateII"],
      ...["proteinBeforeTraining", "proteinAfterTraining"],
    ]);
    const all = [...Object.keys(lactateParameters), ...Object.keys(bufferingParameters)].filter(
      (name) => !fixed.has(name),
    );
    const drawn = Object.keys(parameters).map((name) => (name === "phosphate" ? "phosphateMixed" : name));
    expect(drawn.sort()).toEqual(all.sort());
  });

  it("has the protocol's end once, where a multiple of the samples' distance is it but for rounding", () => {
    const thrice = Array.from({ length: 3 }, () => ({ duration: 3.7, demand: 0.5 }));
    const model = uncertainShuttle(thrice, "trained", "blood", { sampleEvery: 3.7 });
    expect(model.x).toHaveLength(4);
    expect(model.x.at(-1)).toBeCloseTo(11.1, 9);
    expect(usual(model)).not.toContain(null);
  });

  it("has no number once a course has been ended, and says how many go on", () => {
    const hard = [{ duration: 600, demand: 1.2 }];
    const { given, median } = sample(uncertainShuttle(hard, "trained", "fast", every), 20, 1);
    expect(given[0]).toBe(20);
    expect(given.at(-1)).toBeLessThan(20);
    expect(given).toEqual([...given].sort((a, b) => b - a));
    expect(median.at(-1)).toBeNull();
  });

  it.each([
    ['curve is "muscle"; allowed is "blood"', easy, "trained", "muscle"],
    ["protocol is null", null, "trained", "blood"],
    ['athlete is "elite"', easy, "elite", "blood"],
  ])("refuses what simulateShuttle refuses, and an unknown curve: %s", (message, protocol, athlete, curve) => {
    expect(() => uncertainShuttle(protocol as typeof easy, athlete as "trained", curve as "blood")).toThrow(message);
  });
});
