import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carrierFlux,
  simulateShuttle,
  type Athlete,
  type AthleteName,
  type ShuttleCourse,
  type ShuttleOptions,
} from "../../../src/sim/index.ts";
import { titrationSettings } from "../../../src/sim/buffering/settings.ts";
import { createTitrator } from "../../../src/sim/buffering/titrator.ts";
import { demandAt, production } from "../../../src/sim/lactate/activation.ts";
import { requireAthlete } from "../../../src/sim/lactate/athletes.ts";
import type { Parameter } from "../../../src/sim/parameters.ts";
import * as constants from "../../../src/sim/lactate/constants.ts";
import * as buffers from "../../../src/sim/buffering/constants.ts";
import { bufferingParameters } from "../../../src/sim/buffering/parameters.ts";
import { lactateParameters } from "../../../src/sim/lactate/parameters.ts";
import { createShuttleBody } from "../../../src/sim/lactate/shuttle-body.ts";
import { shuttleSettings } from "../../../src/sim/lactate/shuttle-options.ts";
import { shuttleLimits } from "../../../src/sim/lactate/shuttle-parameters.ts";

import { number, readTable, type Cell } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

const hardThenRest = [
  { duration: 180, demand: 1.1 },
  { duration: 3600, demand: "rest" },
] as const;
const athleteOf = (row: Record<string, Cell>): AthleteName => (row["athlete"] === "trained" ? "trained" : "untrained");
const at = (values: Float64Array, index: number): number => {
  const value = values.at(index);
  if (value === undefined) throw new Error(`no sample ${index}`);
  return value;
};
/** All numbers of a course. */
const numbers = (course: ShuttleCourse): number[] =>
  [course.lactate, course.pH, course.flux, course.oxidation, course.acid]
    .flatMap((group) => Object.values<Float64Array>(group))
    .concat([course.time, course.demand, course.uptake, course.glycolysis, course.phosphate])
    .flatMap((values) => [...values])
    .concat(Object.values(course.totals.produced), Object.values(course.totals.oxidized), course.totals.stored);
const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((total, each) => total + each, 0);
/** Produced less stored less oxidized, relative to produced. */
const imbalance = ({ totals }: ShuttleCourse): number =>
  (sum(totals.produced) - sum(totals.oxidized) - totals.stored) / Math.max(sum(totals.produced), 1e-6);

/** Plausible range of a number of the model; that of resting phosphate is the mixed muscle's. */
function rangeOf(name: string): readonly [number, number] {
  const all: Readonly<Record<string, Parameter>> = { ...bufferingParameters, ...lactateParameters };
  const found = all[name === "phosphate" ? "phosphateMixed" : name];
  if (found === undefined) throw new Error(`no parameter ${name}`);
  return found.range;
}
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyAthlete: fc.Arbitrary<Athlete> = fc.record(
  { vo2max: between(30, 85), vlamax: between(0.2, 0.9), bodyMass: between(45, 100) },
  { noNullPrototype: true },
);
const anyProtocol = fc.array(
  fc.record({ duration: between(5, 240), demand: between(0, 1.4) }, { noNullPrototype: true }),
  { minLength: 1, maxLength: 4 },
);
/** Every number of the model drawn from its plausible range, and the options beside them. */
const anyOptions: fc.Arbitrary<ShuttleOptions> = fc.record(
  {
    mct4: between(0.1, 3),
    mct1: between(0.1, 3),
    mct4Km: between(1.7, 34),
    carnosine: between(0, 3),
    parameters: fc.record(
      Object.fromEntries(Object.keys(shuttleLimits).map((name) => [name, between(...rangeOf(name))])),
      { noNullPrototype: true, requiredKeys: [] },
    ),
  },
  { noNullPrototype: true },
);

describe("simulateShuttle(protocol, athlete, options?)", () => {
  it.each(["trained", "untrained"] as const)("has the numbers of the reference: %s", (name) => {
    const reference = JSON.parse(
      readFileSync(new URL(`../../data/shuttle_params_${name}.json`, import.meta.url), "utf8"),
    ) as Readonly<Record<string, number>>;
    const { vo2max, vlamax, bodyMass } = requireAthlete(name);
    const ours = {
      ...{ BM: bodyMass, VO2max: vo2max, VLamax: vlamax, VolRel: constants.lactateSpace },
      ...{ Ks1: constants.ks1, Ks2: constants.ks2, e_La: constants.oxygenPerLactate },
      ...{ fF: constants.fastFiberShare, Mact: constants.activeMuscle, icw: constants.muscleCellWater },
      ...{ isf: constants.interstitialWater, VB: constants.bloodVolume, VO: constants.otherVolume },
      ...{ tauV: constants.uptakeTime, tauG: constants.glycolysisTime, tauP: constants.phosphocreatineTime },
      ...{ kLaO2: constants.lactatePerOxygen, Kel: constants.muscleKel },
      ...{ Vm4F: constants.mct4Fast, Vm1F: constants.mct1Fast, Vm4S: constants.mct4Slow, Vm1S: constants.mct1Slow },
      ...{ K4: constants.mct4Km, K1: constants.mct1Km },
      ...{ a4: constants.mct4TransAcceleration, a1: constants.mct1TransAcceleration },
      ...{ Q0: constants.restingFlow, Q1: constants.flowRise, kBO: constants.otherExchange },
      ...{ VO2rest: constants.restingUptake, PO: constants.otherProduction },
      ...{ clr0: constants.restingClearance, clr1: constants.clearanceRise, Kgng: constants.clearanceKm },
      ...{ shF0: constants.fastOxygenShare, shF1: constants.fastOxygenRise },
      ...{ prF0: constants.fastGlycolysisShare, prF1: constants.fastGlycolysisRise },
      ...{ kNHE: constants.protonTransport, pH0: buffers.restingPH },
      ...{ bic0: constants.bloodBicarbonate, dlaBic: constants.bicarbonatePerLactate },
      ...{ pco2r: constants.bloodPco2, pco2slope: -constants.pco2PerLactate },
      ...{ carnF: constants.carnosineFast, carnS: constants.carnosineSlow },
      ...{ prot: buffers.protein, pi: buffers.phosphateMixed, hp: buffers.hexosePhosphate },
      ...{ pco2m: buffers.musclePco2, PCr: constants.phosphocreatine, PCrmax: constants.phosphocreatineSplit },
    };
    // pHB0 enters no equation.
    const { pHB0, ...used } = reference;
    expect(pHB0).toBe(7.4);
    expect(ours).toEqual(used);
  });

  it("starts from the state of rest, to 1e-9", () => {
    const states = JSON.parse(
      readFileSync(new URL("../../data/shuttle_initial_states.json", import.meta.url), "utf8"),
    ) as Readonly<Record<AthleteName, readonly number[]>>;
    for (const athlete of ["trained", "untrained"] as const) {
      const { uptake, glycolysis, phosphate, lactate, acid } = simulateShuttle(
        [{ duration: 1, demand: "rest" }],
        athlete,
      );
      const found = [uptake, glycolysis, phosphate, ...Object.values(lactate), acid.fast, acid.slow];
      expect(found).toHaveLength(10);
      for (const [index, values] of found.entries()) expectClose(values[0], states[athlete][index] ?? Number.NaN, 1e-9);
    }
  });

  it("stays at rest while at rest", () => {
    for (const options of [{}, { mct4: 2 }, { mct1: 0.3 }, { mct4Km: 1.7 }, { functional: true }]) {
      const { lactate, pH } = simulateShuttle([{ duration: 1800, demand: "rest" }], "untrained", options);
      for (const values of [...Object.values(lactate), ...Object.values(pH)]) {
        expectClose(values.at(-1), at(values, 0), 1e-9);
      }
    }
  });

  it("solves the algebra of the table to its printed digits", () => {
    const body = createShuttleBody(requireAthlete("trained"), shuttleSettings({}));
    const { ks1, ks2, oxygenPerLactate, lactateSpace } = constants;
    const glycolysis = { ks1, ks2, oxygenPerLactate, lactateSpace };
    const settings = titrationSettings({}, "open");
    const rows = readTable("shuttle_algebra_checks");
    expect(rows).toHaveLength(89);
    for (const row of rows) {
      const name = String(row["quantity"]);
      const [input, value] = [number(row, "input"), number(row, "value")];
      const { vo2max, vlamax, bodyMass } = requireAthlete(name.startsWith("untrained") ? "untrained" : "trained");
      const uptake = (demand: number): number =>
        // Half an hour is sixty time constants of oxygen uptake.
        at(simulateShuttle([{ duration: 1800, demand }], { vo2max, vlamax }, { guard: false, mct4: 3 }).uptake, -1);
      const [, fiber, carnosine, released] = /^pH_([FS])_carn(\d+)_dPi(\d+)$/.exec(name) ?? [];
      if (name === "pH_blood") expectPrinted(body.pHBlood(input), value, 8);
      else if (fiber !== undefined) {
        const held = { carnosine: Number(carnosine), phosphate: 10, protein: 160, hexosePhosphate: 3 };
        const protons = createTitrator(held, settings, false).solve(3 * input, Number(released), 1e-7);
        expectPrinted(-Math.log10(protons), value, 8);
      } else if (name.endsWith("_vss")) {
        expectPrinted(demandAt(glycolysis, vo2max, vlamax, value), input, 8);
        if (input <= 0.8) expectPrinted(uptake(input), value, 10);
      } else {
        const made = (v: number): number => production(glycolysis, vlamax, v) * lactateSpace * bodyMass;
        const rising = rows.find(
          (each) => each["quantity"] === name.replace("gross_mmol_min", "vss") && each["input"] === input,
        );
        if (rising === undefined) throw new Error(`no uptake for ${name}`);
        // The uptake is printed to 1e-10 and production to 1e-8.
        expect(Math.abs(made(number(rising, "value")) - value)).toBeLessThanOrEqual(2e-7);
      }
    }
  });

  it.each([
    ["shuttle_trained_110pct_3min_passive", 1],
    ["shuttle_trained_mct4_1p30_110pct", 1.3],
  ])("reproduces every number of %s", (table, mct4) => {
    const rows = readTable(table);
    const course = simulateShuttle(hardThenRest, "trained", { mct4, guard: false, sampleEvery: 15 });
    expect(course.time).toHaveLength(rows.length);
    expect(course.truncated).toBeNull();
    const { lactate, acid, pH, flux, oxidation } = course;
    const relative: Readonly<Record<string, Float64Array>> = {
      v: course.uptake,
      G: course.glycolysis,
      dPi: course.phosphate,
      LF: lactate.fast,
      LS: lactate.slow,
      LI: lactate.interstitium,
      LB: lactate.blood,
      LO: lactate.other,
      OxF: oxidation.fast,
      OxS: oxidation.slow,
      OxO: oxidation.other,
    };
    // Fluxes and loads pass through zero.
    const absolute = {
      ...{ pHF: pH.fast, pHS: pH.slow, pHB: pH.blood },
      ...{ JF: flux.fast, JS: flux.slow, JIB: flux.blood, AF: acid.fast, AS: acid.slow },
    };
    for (const [index, row] of rows.entries()) {
      expectClose(course.time[index], number(row, "t_min") * 60, 1e-9);
      expectPrinted(course.demand[index], number(row, "D"), 6);
      // The notes ask for 1e-4.
      for (const [column, values] of Object.entries(relative)) expectClose(values[index], number(row, column), 1e-5);
      for (const [column, values] of Object.entries(absolute)) {
        expect(Math.abs(at(values, index) - number(row, column))).toBeLessThanOrEqual(1e-4);
      }
    }
  });

  it("reproduces the curve of 30 minutes at constant demand", () => {
    const rows = readTable("shuttle_curve_30min");
    expect(rows).toHaveLength(72);
    for (const row of rows) {
      const { lactate, pH } = simulateShuttle([{ duration: 1800, demand: number(row, "D") }], athleteOf(row), {
        mct4: number(row, "mct4_factor"),
        guard: false,
        sampleEvery: 600,
      });
      // The notes ask for 1e-4.
      expectClose(lactate.blood[1], number(row, "LB_10min"), 1e-6);
      expectClose(lactate.blood[3], number(row, "LB_30min"), 1e-6);
      const drift = (at(lactate.blood, 3) - at(lactate.blood, 1)) / 20;
      expect(Math.abs(drift - number(row, "drift_10_30_mM_per_min"))).toBeLessThanOrEqual(1e-6);
      expectClose(lactate.fast[3], number(row, "muscleF_mM"), 1e-6);
      expectClose(lactate.slow[3], number(row, "muscleS_mM"), 1e-6);
      expect(Math.abs(at(pH.fast, 3) - number(row, "pHF"))).toBeLessThanOrEqual(1e-6);
      expect(Math.abs(at(pH.blood, 3) - number(row, "pHB"))).toBeLessThanOrEqual(1e-6);
    }
  });

  it.each<[string, ShuttleOptions, readonly number[]]>([
    ["base", {}, [49.1, 6.414, 8.02, 10.73, 6.6, 20.9, 5.5]],
    ["MCT4 x 1.30", { mct4: 1.3 }, [46.3, 6.468, 8.95, 11.3, 5.5, 19.9, 4.4]],
    ["MCT4 x 1.61", { mct4: 1.61 }, [43.7, 6.515, 9.79, 11.72, 4.7, 19.2, 3.7]],
    ["MCT4 x 0.5", { mct4: 0.5 }, [54.6, 6.301, 6.22, 9.05, 9.5, 25.5, 9.9]],
    ["MCT1 x 1.18", { mct1: 1.18 }, [48.9, 6.418, 8.25, 10.77, 6.5, 20.9, 5.4]],
    ["no carnosine", { carnosine: 0 }, [48.9, 6.363, 8.09, 10.78, Number.NaN, 20.9, 5.4]],
    ["carnosine x 1.6", { carnosine: 1.6 }, [49.2, 6.441, 7.98, 10.7, Number.NaN, 21, 5.6]],
  ])("has the transporter perturbations of section 1.5 to their printed digits: %s", (_, options, printed) => {
    const { lactate, pH } = simulateShuttle(hardThenRest, "trained", { ...options, guard: false, sampleEvery: 1 });
    const peak = lactate.blood.indexOf(Math.max(...lactate.blood));
    /** Minutes from a sample until half of what is above rest has gone, between samples along a line. */
    const halfTime = (values: Float64Array, from: number): number => {
      const half = (at(values, 0) + at(values, from)) / 2;
      const after = values.findIndex((value, index) => index > from && value <= half);
      const beyond = (half - at(values, after)) / (at(values, after - 1) - at(values, after));
      return (after - beyond - from) / 60;
    };
    const [fast, acid, end, most, later, blood, muscle] = printed as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expectPrinted(lactate.fast[180], fast, 1);
    expectPrinted(pH.fast[180], acid, 3);
    expectPrinted(lactate.blood[180], end, 2);
    expectPrinted(lactate.blood[peak], most, 2);
    if (!Number.isNaN(later)) expectPrinted((peak - 180) / 60, later, 1);
    // The peak is flat: its time, from which the half-time counts, is known to 0.1 min only.
    expect(Math.abs(halfTime(lactate.blood, peak) - blood)).toBeLessThanOrEqual(0.1);
    expectPrinted(halfTime(lactate.fast, 180), muscle, 1);
  });

  it("changes blood lactate by less than 0.001 mmol/L when the step is halved", () => {
    const intervals = Array.from({ length: 8 }, (_, index) => ({ duration: 90, demand: index % 2 === 0 ? 1.05 : 0.4 }));
    for (const protocol of [hardThenRest, intervals, [{ duration: 1800, demand: 0.85 }]]) {
      for (const athlete of ["trained", "untrained"] as const) {
        const [whole, half] = [1, 0.5].map((step) => simulateShuttle(protocol, athlete, { step, guard: false }));
        for (const [index, blood] of (whole?.lactate.blood ?? []).entries()) {
          expect(Math.abs(blood - (half?.lactate.blood[index] ?? Number.NaN))).toBeLessThan(1e-5);
        }
      }
    }
  });

  it("conserves lactate, counting what other tissue makes and burns, and stays finite and positive, for any numbers", () => {
    fc.assert(
      fc.property(anyProtocol, anyAthlete, anyOptions, fc.boolean(), (protocol, athlete, options, guard) => {
        const course = simulateShuttle(protocol, athlete, { ...options, guard, sampleEvery: 20 });
        expect(Math.abs(imbalance(course))).toBeLessThan(1e-6);
        expect(numbers(course).every(Number.isFinite)).toBe(true);
        for (const values of Object.values(course.lactate))
          for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
        for (const values of Object.values(course.pH)) for (const value of values) expect(value).toBeGreaterThan(5.9);
        const asked = protocol.reduce((total, { duration }) => total + duration, 0);
        if (course.truncated === null) expectClose(course.time.at(-1), asked, 1e-12);
        else expectClose(course.time.at(-1), course.truncated.time, 1e-12);
        for (const [index, time] of course.time.entries()) expect(time).toBeGreaterThan(course.time[index - 1] ?? -1);
      }),
      { numRuns: 60 },
    );
  });

  it("conserves lactate over a long course with many changes", () => {
    for (const options of [{}, { mct4: 0.5 }, { carnosine: 0 }]) {
      const course = simulateShuttle(hardThenRest, "untrained", { ...options, guard: false });
      expect(course.truncated).toBeNull();
      expect(Math.abs(imbalance(course))).toBeLessThan(1e-9);
    }
  });

  it("has the steps of every plausible set of numbers stable: halving them changes little", () => {
    fc.assert(
      fc.property(anyAthlete, anyOptions, (athlete, options) => {
        const course = (step: number) =>
          simulateShuttle([{ duration: 60, demand: 1 }], athlete, { ...options, step, guard: false });
        const [whole, half] = [course(1), course(0.5)];
        // Some extremes end below pH 6 within the minute; half a step apart, the ends do not compare.
        fc.pre(whole.truncated === null && half.truncated === null);
        expect(Math.abs(at(whole.lactate.blood, -1) - at(half.lactate.blood, -1))).toBeLessThan(1e-3);
      }),
      { numRuns: 30 },
    );
  });

  it("takes every value of a parameter's plausible range, and refuses a name that is none", () => {
    for (const name of Object.keys(shuttleLimits)) {
      for (const value of rangeOf(name)) {
        const run = () => simulateShuttle([{ duration: 5, demand: 0.5 }], "trained", { parameters: { [name]: value } });
        expect(run, `${name} ${value}`).not.toThrow();
      }
    }
    const odd = { parameters: { vmax: 1 } as never };
    expect(() => simulateShuttle(hardThenRest, "trained", odd)).toThrow(
      /a key of parameters is "vmax"; allowed is ks1, /,
    );
  });

  it("gives the same course for the same input, however often it is sampled", () => {
    fc.assert(
      fc.property(anyProtocol, anyAthlete, fc.integer({ min: 1, max: 60 }), (protocol, athlete, sampleEvery) => {
        const once = simulateShuttle(protocol, athlete, { sampleEvery });
        expect(simulateShuttle(protocol, athlete, { sampleEvery })).toEqual(once);
        expect(simulateShuttle(protocol, athlete, { sampleEvery: 3600 }).totals).toEqual(once.totals);
      }),
      { numRuns: 10 },
    );
  });

  it("has the same concentrations at every body mass, and amounts in proportion to it", () => {
    const [light, heavy] = [50, 100].map((bodyMass) =>
      simulateShuttle(hardThenRest, { vo2max: 62, vlamax: 0.4, bodyMass }, { guard: false, sampleEvery: 60 }),
    ) as [ShuttleCourse, ShuttleCourse];
    for (const kind of ["fast", "slow", "interstitium", "blood", "other"] as const) {
      for (const [index, value] of light.lactate[kind].entries()) expectClose(heavy.lactate[kind][index], value, 1e-9);
    }
    for (const kind of ["fast", "slow", "blood"] as const) {
      for (const [index, value] of light.pH[kind].entries()) expectClose(heavy.pH[kind][index], value, 1e-9);
    }
    expectClose(heavy.totals.stored, 2 * light.totals.stored, 1e-9);
    expectClose(sum(heavy.totals.oxidized), 2 * sum(light.totals.oxidized), 1e-9);
  });

  it("is the named athlete's course for that athlete's numbers", () => {
    const named = simulateShuttle(hardThenRest, "untrained");
    const typed = simulateShuttle(hardThenRest, { vo2max: 42, vlamax: 0.5 });
    expect({ ...typed, warnings: [] }).toEqual(named);
    expect(typed.warnings.map(({ code }) => code)).toEqual(["vlamax-outside-range"]);
  });

  it("has less lactate in fast fibers, and more in blood, after 3 min at 1.1 the more MCT4 there is", () => {
    fc.assert(
      fc.property(between(0.3, 2.5), between(0.05, 0.5), anyAthlete, (mct4, more, athlete) => {
        const [fewer, many] = [mct4, mct4 + more].map((each) =>
          simulateShuttle([hardThenRest[0]], athlete, { mct4: each, guard: false }),
        ) as [ShuttleCourse, ShuttleCourse];
        if (fewer.truncated !== null || many.truncated !== null) return;
        expect(at(many.lactate.fast, -1)).toBeLessThan(at(fewer.lactate.fast, -1));
        expect(at(many.lactate.blood, -1)).toBeGreaterThan(at(fewer.lactate.blood, -1));
        expect(at(many.pH.fast, -1)).toBeGreaterThan(at(fewer.pH.fast, -1));
      }),
      { numRuns: 10 },
    );
  });

  it("has functional transport between no change and the change of abundance, for all carriers at once", () => {
    const fast = (options: ShuttleOptions): number =>
      at(simulateShuttle([hardThenRest[0]], "trained", { ...options, guard: false }).lactate.fast, -1);
    expect(fast({ functional: true })).toBeLessThan(fast({}));
    expect(fast({ functional: true })).toBeGreaterThan(fast({ mct4: 1.32, mct1: 1.76 }));
    expectClose(fast({ functional: true }), fast({ mct4: 1.12, mct1: 1.12 }), 1e-12);
  });

  it("keeps the flux of MCT4 at the reference state when its affinity changes", () => {
    for (const km of [1.7, 5, 20, 34]) {
      const { mct4 } = shuttleSettings({ mct4Km: km });
      const flux = (vmax: number, k: number): number =>
        carrierFlux({ vmax, km: k, transAcceleration: 1.5 }, { lactate: 20, pH: 6.8 }, { lactate: 10, pH: 7.2 });
      expectClose(flux(37.5 * mct4, km), flux(37.5, 20), 1e-12);
    }
  });

  it("lets the guard end work that combustion cannot keep up with, and no recovery from it", () => {
    const course = simulateShuttle([{ duration: 1800, demand: 1.1 }], "trained");
    expect(course.truncated).toMatchObject({ code: "too-acid", time: at(course.time, -1) });
    expect(at(course.pH.fast, -1)).toBeLessThan(6.3);
    expect(at(course.pH.fast, -2)).toBeGreaterThan(6.3);
    const saturated = simulateShuttle([{ duration: 1800, demand: 0.95 }], "untrained");
    expect(saturated.truncated?.code).toBe("too-much-lactate");
    expect(at(saturated.lactate.fast, -1)).toBeGreaterThan(60);
    // Phosphocreatine that comes back makes fibers still more acid for a while.
    const recovery = simulateShuttle(hardThenRest, "trained");
    expect(Math.min(...recovery.pH.fast)).toBeLessThan(6.3);
    expect(recovery.truncated).toBeNull();
  });

  it("ends with a reason, never with NaN, where even the buffers' equations end", () => {
    for (const demand of [0.95, 1, 1.1, 1.3]) {
      const course = simulateShuttle([{ duration: 3600, demand }], "trained", { guard: false });
      expect(numbers(course).every(Number.isFinite)).toBe(true);
      if (demand >= 1) {
        expect(course.truncated).toMatchObject({ code: "beyond-buffers", time: at(course.time, -1) });
        expect(Math.abs(imbalance(course))).toBeLessThan(1e-6);
      }
    }
  });

  it("ends before a stage that asks for more than there is", () => {
    const easy = { duration: 60, demand: 0.5 };
    const course = simulateShuttle([easy, { duration: 60, demand: 2 }, easy], "trained");
    expect(course.truncated).toMatchObject({ code: "beyond-supply", time: 60 });
    expect(at(course.time, -1)).toBe(60);
    const never = simulateShuttle([{ duration: 60, demand: 2.5 }], "trained");
    expect(never.truncated).toMatchObject({ code: "beyond-supply", time: 0 });
    expect(numbers(never).every(Number.isFinite)).toBe(true);
  });

  it("says so where numbers leave rest without a steady state", () => {
    const course = simulateShuttle(
      hardThenRest,
      { vo2max: 20, vlamax: 1.5 },
      {
        ...{ mct4: 0.1, mct1: 0.1, guard: false },
        parameters: { mct4Slow: 3, mct1Slow: 12, lactatePerOxygen: 0.008, fastGlycolysisShare: 0.3, restingUptake: 5 },
      },
    );
    expect(course.truncated).toMatchObject({ code: "no-rest", time: 0 });
    expect(numbers(course).every(Number.isFinite)).toBe(true);
  });

  it("samples at the start, at every interval and at the end, with the demand of the stage that begins", () => {
    const { time, demand } = simulateShuttle(
      [
        { duration: 20, demand: 0.5 },
        { duration: 12.5, demand: 0.8 },
      ],
      "trained",
      { sampleEvery: 10 },
    );
    expect([...time]).toEqual([0, 10, 20, 30, 32.5]);
    expect([...demand]).toEqual([0.5, 0.5, 0.8, 0.8, 0.8]);
  });

  it("warns where abundance stands for transport, and where another affinity changed Vmax", () => {
    const codes = (options: ShuttleOptions): string[] =>
      simulateShuttle([{ duration: 5, demand: 0.5 }], "trained", options).warnings.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ functional: true })).toEqual([]);
    expect(codes({ mct4: 1.3 })).toEqual(["abundance-not-transport"]);
    expect(codes({ mct1: 0.9, mct4Km: 5 })).toEqual(["abundance-not-transport", "recalibrated-mct4"]);
  });
});
