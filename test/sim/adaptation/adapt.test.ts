import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adapt,
  compositions,
  fiberTypes,
  trainingStimulus,
  type AdaptationDay,
  type PerType,
  type TrainingPlan,
} from "../../../src/sim/index.ts";
import { adaptationParameters } from "../../../src/sim/adaptation/parameters.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";
import { phase, weekly } from "./programs.ts";

const [untrained] = compositions;
const athlete = { composition: untrained };
const plain = { cap: false, gate: false };

function last(course: readonly AdaptationDay[]): AdaptationDay {
  const day = course.at(-1);
  if (day === undefined) throw new Error("an empty course");
  return day;
}
const after = (plan: TrainingPlan, days: number, options = {}): AdaptationDay =>
  last(adapt(plan, athlete, days, options));

describe("adapt(plan, athlete, days, options) beside the reference files", () => {
  it("gives the gains of the validation programs, to the printed digits", () => {
    const rows = readTable("adaptation_model_validation");
    expect(rows).toHaveLength(30);
    for (const row of rows) {
      const cell = String(row["(pctVO2max,min_per_session,sessions_per_week)"]);
      const [percent = Number.NaN, minutes = Number.NaN, perWeek = Number.NaN] = (cell.match(/[\d.]+/g) ?? []).map(
        Number,
      );
      const days = number(row, "days");
      const { oxidative } = after(phase(days, weekly(percent, minutes, perWeek)), days, plain);
      const compartment = String(row["compartment"]).replace("W", "whole") as keyof typeof oxidative;
      expectPrinted(oxidative[compartment] * 100, number(row, "model_pct_change"), 2);
    }
  });

  it("follows the time courses of training and detraining, to the printed digits", () => {
    const programs: Record<string, [plan: TrainingPlan, from: number]> = {
      CT_79pct_26min_3pw: [phase(56, weekly(79, 26, 3)), 0],
      detraining_after_56d: [phase(56, weekly(79, 26, 3)), 56],
      IT_101pct_20min_3pw: [phase(56, weekly(101, 20, 3)), 0],
    };
    const rows = readTable("adaptation_timecourse");
    expect(rows).toHaveLength(27);
    for (const row of rows) {
      const program = programs[String(row["program"])];
      if (program === undefined) throw new Error(`no program ${String(row["program"])}`);
      const [plan, from] = program;
      const day = adapt(plan, athlete, 112, plain)[from + number(row, "day")];
      for (const type of fiberTypes)
        expectPrinted((day?.oxidative[type] ?? 0) * 100, number(row, `A_type${type}_pct`), 4);
    }
  });

  it("gives the programs outside the fit, to the printed digits", () => {
    const programs: Record<string, [percent: number, minutes: number, perWeek: number, weeks: number]> = {
      "Skelly2021_MICT(45min~57%VO2max,3/wk,12wk)": [57, 45, 3, 12],
      "Skelly2021_SIT(3x20s,3/wk,12wk)": [230, 1, 3, 12],
      "Fransson2018_SET(8x30s,3/wk,4wk)": [200, 4, 3, 4],
      "Burgomaster2008-like_SIT(5x30s,3/wk,6wk)": [230, 2.5, 3, 6],
      "Easy_only(65%,60min,4/wk,8wk)": [65, 60, 4, 8],
      "Schantz1983-like(45%,240min,6/wk,8wk)": [45, 240, 6, 8],
    };
    const rows = readTable("adaptation_out_of_sample");
    expect(rows.map((row) => row["program"])).toEqual(Object.keys(programs));
    for (const row of rows) {
      const [percent, minutes, perWeek, weeks] = programs[String(row["program"])] ?? [0, 0, 0, 0];
      const { oxidative } = after(phase(weeks * 7, weekly(percent, minutes, perWeek)), weeks * 7, plain);
      for (const type of fiberTypes) expectPrinted(oxidative[type] * 100, number(row, `type${type}_pct`), 1);
      expectPrinted(oxidative.whole * 100, number(row, "whole_pct"), 1);
    }
  });

  it("lowers IIx by training and lets it overshoot after stopping, to the printed digits", () => {
    const course = adapt(phase(90, weekly(150, 20, 3)), athlete, 180);
    const rows = readTable("mhc_iix_overshoot");
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      const day = number(row, "day") + (row["phase"] === "train" ? 0 : 90);
      expectPrinted((course[day]?.iixShare ?? 0) * 100, number(row, "MHC_IIX_pct"), 4);
    }
  });
});

describe("adapt: each adaptation beside its closed form", () => {
  it("rises to k D / (k D / ceiling + 1 / tau)", () => {
    const { oxidative } = after(phase(3650, weekly(80, 40, 4)), 3650, { parameters: { oxidativeCeiling: 0.8 } });
    const daily = trainingStimulus({ intensity: 0.8, duration: 2400 }, untrained);
    const steady = (gain: number, dose: number): number => (gain * dose) / ((gain * dose) / 0.8 + 1 / 11);
    expectClose(oxidative.I, steady(0.0029, (4 * daily.I) / 7), 1e-12);
    expectClose(oxidative.IIa, steady(0.0644, (4 * daily.IIa) / 7), 1e-12);
  });

  it("halves oxidative gains every 11 ln 2 days without training, near the 7.7 days measured", () => {
    const start = { oxidative: { I: 0.4, IIa: 0.3, IIx: 0.2, II: 0, whole: 0 } };
    const [, ...course] = adapt([], { composition: untrained, initial: start }, 60);
    for (const { day, oxidative } of course) expectClose(oxidative.I, 0.4 * 2 ** (-day / (11 * Math.LN2)), 1e-12);
    expect(Math.abs(11 * Math.LN2 - 7.7)).toBeLessThan(0.1);
  });

  it("drives carriers and buffering by the week's minutes at or above their intensity", () => {
    const full = after(phase(21, weekly(85, 10, 2), weekly(50, 50, 2)), 21);
    expectClose(full.mct4, 0.3 * -Math.expm1(-2.1), 1e-12);
    expectClose(full.mct1, 0.18 * -Math.expm1(-2.1), 1e-12);
    expectClose(full.buffering, 0.15 * -Math.expm1(-1), 1e-12);
    const half = after(phase(21, weekly(85, 10, 1), weekly(84, 50, 1)), 21);
    expectClose(half.mct4, full.mct4 / 2, 1e-12);
    expectClose(half.buffering, full.buffering / 2, 1e-12);
    expectClose(half.mct1, full.mct1 / 2, 1e-12);
    const easy = after(phase(21, weekly(49, 300, 3)), 21);
    expect([easy.mct1, easy.mct4, easy.buffering]).toEqual([0, 0, 0]);
  });

  it("changes nerve and fiber size under high-force work alone", () => {
    const endurance = after(phase(84, weekly(149, 60, 5)), 84);
    expect([endurance.neural, endurance.hypertrophy]).toEqual([0, 0]);
    const strong = after(phase(30, weekly(150, 1, 3)), 30);
    expectClose(strong.neural, 0.12 * -Math.expm1(-3), 1e-12);
    expectClose(strong.hypertrophy, 0.1 * -Math.expm1(-0.5), 1e-12);
  });

  it("lets hypertrophy overtake neural gain, in speed, within weeks 3 to 5", () => {
    const course = adapt(phase(84, weekly(200, 3, 3)), athlete, 84);
    const gains = (key: "neural" | "hypertrophy"): number[] =>
      course.slice(1).map((state, index) => state[key] - (course[index]?.[key] ?? 0));
    const [neural, growth] = [gains("neural"), gains("hypertrophy")];
    const overtaken = growth.findIndex((gain, day) => gain > (neural[day] ?? 0));
    expect(overtaken).toBeGreaterThanOrEqual(14);
    expect(overtaken).toBeLessThan(35);
    expect(growth.slice(overtaken).every((gain, index) => gain > (neural[overtaken + index] ?? 0))).toBe(true);
  });

  it("takes no more IIx than there is", () => {
    const parameters = { iixHabitual: 0.072, iixFall: 0.09 };
    expectClose(after(phase(3000, weekly(80, 60, 1)), 3000, { parameters }).iixShare, 0, 1e-12);
  });

  it("goes on from a state that was trained: stopping overshoots, as it would have", () => {
    const goal = (hasTrained: boolean): number =>
      last(adapt([], { composition: untrained, initial: { hasTrained, iixShare: 0.02 } }, 3000)).iixShare;
    expectClose(goal(true), 0.183, 1e-12);
    expectClose(goal(false), 0.093, 1e-12);
  });

  it("lets IIx overshoot only where its drive has been above a half and nothing is trained any more", () => {
    const goal = (...plan: TrainingPlan): number => after([...plan, { days: 3000, sessions: [] }], 3100).iixShare;
    const training = (minutes: number): TrainingPlan[number] => ({ days: 50, sessions: [weekly(80, minutes, 1)] });
    expectClose(goal(training(60)), 0.183, 1e-12);
    expectClose(goal(training(31)), 0.183, 1e-12);
    expectClose(goal(training(30)), 0.093, 1e-12);
    expectClose(goal(), 0.093, 1e-12);
    const less = after([training(60), { days: 3000, sessions: [weekly(80, 6, 1)] }], 3050).iixShare;
    expectClose(less, 0.093 - 0.1 * 0.081, 1e-12);
  });

  it("returns IIx to its habitual share under easy running after hard weeks, however little of it", () => {
    const hard = { days: 50, sessions: [weekly(95, 20, 3)] };
    for (const easy of [weekly(65, 45, 6), weekly(30, 1, 1), weekly(74, 60, 7)]) {
      const { iixShare } = after([hard, { days: 3000, sessions: [easy] }], 3050);
      expectClose(iixShare, 0.093, 1e-12);
    }
    // Standing still, and a session that is never done, are no training.
    for (const none of [weekly(0, 45, 6), weekly(65, 45, 0), weekly(65, 0, 6)]) {
      expectClose(after([hard, { days: 3000, sessions: [none] }], 3050).iixShare, 0.183, 1e-12);
    }
  });
});

// Whole numbers: fast-check spreads doubles evenly over their exponents, so that nearly all would be next to nothing.
const session = fc.record({
  session: fc.record({
    intensity: fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100),
    duration: fc.integer({ min: 0, max: 14_400 }),
  }),
  perWeek: fc.integer({ min: 0, max: 7 }),
});
const plans = fc.array(
  fc.record({ days: fc.integer({ min: 1, max: 120 }), sessions: fc.array(session, { maxLength: 3 }) }),
  { maxLength: 3 },
);
const mixes = fc.constantFrom(...compositions);
const rules = fc.record({ cap: fc.boolean(), gate: fc.boolean() });
const types = ({ I, IIa, IIx, II, whole }: PerType): number[] => [I, IIa, IIx, II, whole];
/** All numbers of a state in one row. */
const row = ({ oxidative, iixShare, mct4, mct1, buffering, neural, hypertrophy }: AdaptationDay): number[] => [
  ...types(oxidative),
  ...[iixShare, mct4, mct1, buffering, neural, hypertrophy],
];

describe("adapt as properties", () => {
  it("samples every so many days and always the last", () => {
    const days = (total: number, every?: number): number[] =>
      adapt([], athlete, total, every === undefined ? {} : { every }).map(({ day }) => day);
    expect(days(3)).toEqual([0, 1, 2, 3]);
    expect(days(10, 4)).toEqual([0, 4, 8, 10]);
    expect(days(0)).toEqual([0]);
    const course = adapt(phase(20, weekly(80, 40, 4)), athlete, 60);
    expect(adapt(phase(20, weekly(80, 40, 4)), athlete, 60, { every: 7 })).toEqual([
      ...[0, 7, 14, 21, 28, 35, 42, 49, 56, 60].map((day) => course[day]),
    ]);
  });

  it("stays between nothing and the ceiling of each, whatever the plan", () => {
    fc.assert(
      fc.property(plans, mixes, rules, (plan, composition, options) => {
        const tops = [1, 1, 1, 1, 1, 0.183, 0.3, 0.18, 0.15, 0.12, 0.1];
        for (const state of adapt(plan, { composition }, 400, { ...options, every: 20 })) {
          for (const [index, value] of row(state).entries()) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual((tops[index] ?? 0) * (1 + 1e-12));
          }
        }
      }),
    );
  });

  it("stays finite and bounded over the whole plausible range of every parameter", () => {
    const ranges = Object.entries(adaptationParameters).map(
      ([
        name,
        {
          range: [min, max],
        },
      ]) => [name, fc.integer({ min: 0, max: 100 }).map((percent) => min + ((max - min) * percent) / 100)],
    );
    const drawn = fc.record(Object.fromEntries(ranges) as Record<string, fc.Arbitrary<number>>);
    fc.assert(
      fc.property(plans, mixes, rules, drawn, (plan, composition, options, parameters) => {
        const { oxidativeCeiling = Number.NaN, iixOvershoot = Number.NaN } = parameters;
        for (const state of adapt(plan, { composition }, 400, { ...options, every: 50, parameters })) {
          for (const value of row(state)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThan(2);
          }
          for (const value of types(state.oxidative)) expect(value).toBeLessThanOrEqual(oxidativeCeiling + 1e-12);
          expect(state.iixShare).toBeLessThanOrEqual(iixOvershoot);
        }
      }),
    );
  });

  it("changes nothing where a phase is cut in two, or the course is stopped and taken up again", () => {
    fc.assert(
      fc.property(plans, mixes, fc.integer({ min: 1, max: 200 }), (plan, composition, cut) => {
        const whole = last(adapt(plan, { composition }, 300));
        let passed = 0;
        const halves = plan.flatMap(({ days, sessions }) => {
          const before = Math.min(Math.max(cut - passed, 0), days);
          passed += days;
          return [before, days - before].filter((length) => length > 0).map((length) => ({ days: length, sessions }));
        });
        const cutCourse = last(adapt(halves, { composition }, 300));
        const initial = last(adapt(plan, { composition }, cut));
        passed = 0;
        const rest = plan.flatMap(({ days, sessions }) => {
          const left = Math.min(days, passed + days - cut);
          passed += days;
          return left > 0 ? [{ days: left, sessions }] : [];
        });
        const resumed = last(adapt(rest, { composition, initial }, 300 - cut));
        for (const [index, value] of row(whole).entries()) {
          expect(row(cutCourse)[index]).toBeCloseTo(value, 12);
          expect(row(resumed)[index]).toBeCloseTo(value, 12);
        }
      }),
    );
  });

  it("gains no less from more work, in every respect but IIx, which falls no less", () => {
    fc.assert(
      fc.property(session, session, fc.integer({ min: 1, max: 200 }), rules, (first, added, days, options) => {
        const [less, more] = [phase(days, first), phase(days, first, added)].map((plan) =>
          row(after(plan, days, options)),
        );
        for (const [index, value] of (less ?? []).entries()) {
          const gained = (more?.[index] ?? Number.NaN) - value;
          expect(index === 5 ? -gained : gained).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
    );
  });

  it("loses every gain without training", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const trained = adapt(plan, athlete, 3000, { every: 30 }).slice(12);
        for (const [index, state] of trained.slice(1).entries()) {
          const before = trained[index] ?? state;
          for (const key of ["mct4", "mct1", "buffering", "neural", "hypertrophy"] as const) {
            expect(state[key]).toBeLessThanOrEqual(before[key]);
          }
          for (const type of fiberTypes) expect(state.oxidative[type]).toBeLessThanOrEqual(before.oxidative[type]);
        }
        const { oxidative, mct4, mct1, buffering, neural, hypertrophy } = last(trained);
        for (const value of [...types(oxidative), mct4, mct1, buffering, neural, hypertrophy]) {
          expect(value).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("names the place in a plan that it refuses", () => {
    const good = weekly(80, 40, 3);
    const plan = [...phase(20, good), ...phase(20, good, { ...good, perWeek: 22 })];
    expect(() => adapt(plan, athlete, 40)).toThrow(
      "plan[1].sessions[1].perWeek is 22; allowed is a number from 0 to 21",
    );
    expect(() => adapt(phase(20, weekly(50, 1440, 8)), athlete, 40)).toThrow(
      "plan[0].sessions (time of all in a week) is 691200; allowed is a number from 0 to 604800",
    );
    expect(() => adapt([], athlete, 40, { parameters: { iixFal: 0.1 } as object })).toThrow(
      /^a key of parameters is "iixFal"; allowed is oxidativeGainI, /,
    );
    expect(() => adapt([], { ...athlete, initial: { MCT4: 0.3 } as object }, 40)).toThrow(
      /^a key of athlete.initial is "MCT4"; allowed is iixShare, /,
    );
  });

  it("says that a start is above the ceiling, where the ceiling was given and not the start", () => {
    const initial = { oxidative: { I: 0.64, IIa: 0, IIx: 0, II: 0, whole: 0.2688 } };
    expect(() => adapt([], { ...athlete, initial }, 40, { parameters: { oxidativeCeiling: 0.5 } })).toThrow(
      "athlete.initial.oxidative.I is 0.64; allowed is a number from 0 to 0.5, which is parameters.oxidativeCeiling",
    );
  });
});
