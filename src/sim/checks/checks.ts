/**
 * Checks that a reader can run: published results, closed forms and conservation laws. Few and quick; the tests hold
 * the model to many more. Not behind the one door (`index.ts`): a page lists them, a worker runs them.
 */
import { adapt } from "../adaptation/adapt.ts";
import { oxidativeTime } from "../adaptation/constants.ts";
import { fitnessFatigue as banister, variableDoseResponse as busso } from "../adaptation/fitness-fatigue/constants.ts";
import { fitnessFatigue } from "../adaptation/fitness-fatigue/fitness-fatigue.ts";
import { variableDoseResponse } from "../adaptation/fitness-fatigue/variable-dose-response.ts";
import { titrate } from "../buffering/titrate.ts";
import { carrierFlux } from "../lactate/carrier.ts";
import { simulateShuttle } from "../lactate/shuttle.ts";
import { hold } from "../motor-units/hold.ts";
import { createMotorUnitPool } from "../motor-units/pool.ts";
import { vo2maxGain } from "../oxygen-chain/oxygen-chain.ts";
import { vdot } from "../training/vdot.ts";
import type { Check } from "./check.ts";

const endurance = (target: number): number => hold(createMotorUnitPool(), target).enduranceTime ?? 0;

/** Sum of a load of 1 a day that fades with a time constant, once it no longer grows, today's load included. */
const settled = (time: number): number => 1 / (1 - Math.exp(-1 / time));

/** The same without today's load, as Busso's sums have it. */
const settledBefore = (time: number): number => settled(time) - 1;

const longAgo = 2000;
const daily = (load: number): number[] => Array.from({ length: longAgo }, () => load);

/** Ten hard minutes, then rest. */
const protocol = [
  { duration: 600, demand: 0.85 },
  { duration: 600, demand: "rest" },
] as const;
const sum = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((total, amount) => total + amount, 0);

/** One buffer, nothing else: 100 mmol/kg of a pK, charged from rest to its pK. */
const single = { pK: 6.5, content: 100, rest: 7.08 } as const;
const protonated = (pH: number): number => 1 / (1 + 10 ** (pH - single.pK));

export const checks: readonly Check[] = [
  {
    id: "max-force",
    says: "Maximum force of the rested pool, in twitches of its weakest unit",
    kind: "another program",
    source: "potvin2017",
    unit: "1",
    expected: 2215.98114747,
    tolerance: 1e-7,
    find: () => createMotorUnitPool().maxForce,
  },
  {
    id: "hold-50",
    says: "How long the muscle holds half of its maximum force",
    kind: "published",
    source: "potvin2017",
    unit: "s",
    expected: 95.5,
    tolerance: 0.05,
    find: () => endurance(0.5),
  },
  {
    id: "hold-20",
    says: "How long the muscle holds a fifth of its maximum force",
    kind: "published",
    source: "potvin2017",
    unit: "s",
    expected: 511.5,
    tolerance: 0.05,
    find: () => endurance(0.2),
  },
  {
    id: "single-buffer",
    says: "pH of a single buffer when half of it holds acid",
    kind: "closed form",
    source: "ours",
    unit: "pH",
    expected: single.pK,
    tolerance: 1e-6,
    find: () => {
      const alone = { carnosine: 0, phosphate: 0, protein: single.content, hexosePhosphate: 0 };
      const water = 1000 * 3 * (10 ** -single.pK - 10 ** -single.rest);
      const load = single.content * (0.5 - protonated(single.rest)) + water;
      const { pH } = titrate(load, alone, {
        bicarbonate: "none",
        restingPH: single.rest,
        chemistry: { proteinPK: single.pK, cellWater: 3 },
      });
      return pH ?? 0;
    },
  },
  {
    id: "carrier-balance",
    says: "Flux through a carrier with ten times as much lactate inside and a tenth of the protons",
    kind: "closed form",
    source: "ours",
    unit: "mmol/min",
    expected: 0,
    tolerance: 1e-12,
    find: () =>
      carrierFlux({ vmax: 100, km: 20, transAcceleration: 1.5 }, { lactate: 20, pH: 7.4 }, { lactate: 2, pH: 6.4 }),
  },
  {
    id: "lactate-balance",
    says: "Lactate lost in ten hard minutes and ten of rest: made, but neither stored nor burned",
    kind: "conservation",
    source: "ours",
    unit: "mmol",
    expected: 0,
    tolerance: 1e-4,
    find: () => {
      const { produced, oxidized, stored } = simulateShuttle(protocol, "trained").totals;
      return sum(produced) - sum(oxidized) - stored;
    },
  },
  {
    id: "lactate-convergence",
    says: "Change in blood lactate after the same minutes if the model takes half steps",
    kind: "convergence",
    source: "ours",
    unit: "mmol/L",
    expected: 0,
    tolerance: 0.001,
    find: () => {
      const blood = (step: number): number =>
        simulateShuttle(protocol.slice(0, 1), "trained", { step }).lactate.blood.at(-1) ?? 0;
      return blood(0.5) - blood(1);
    },
  },
  {
    id: "detraining",
    says: "Share of a gain in oxidative capacity left after one time constant without training",
    kind: "closed form",
    source: "ours",
    unit: "1",
    expected: Math.exp(-1),
    tolerance: 1e-12,
    find: () => {
      const composition = { I: 1, IIa: 0, IIx: 0 };
      const session = { intensity: 0.7, duration: 3600 };
      const course = adapt([{ days: 30, sessions: [{ session, perWeek: 4 }] }], { composition }, 30 + oxidativeTime);
      return (course.at(-1)?.oxidative.I ?? 0) / (course[30]?.oxidative.I ?? 1);
    },
  },
  {
    id: "fitness-fatigue",
    says: "Performance after years of a load of 100 a day, in Banister's model",
    kind: "closed form",
    source: "morton1990",
    unit: "1",
    expected:
      100 *
      (banister.fitnessGain * settled(banister.fitnessTime) - banister.fatigueGain * settled(banister.fatigueTime)),
    tolerance: 1e-6,
    find: () => fitnessFatigue(daily(100)).at(-1)?.performance ?? 0,
  },
  {
    id: "dose-response",
    says: "Performance after years of 100 training units a day, in Busso's model",
    kind: "closed form",
    source: "busso2003",
    unit: "W",
    expected:
      100 * busso.fitnessGain * settledBefore(busso.fitnessTime) -
      100 ** 2 * busso.fatigueGainGrowth * settled(busso.memoryTime) * settledBefore(busso.fatigueTime),
    tolerance: 1e-6,
    find: () => variableDoseResponse(daily(100)).at(-1)?.performance ?? 0,
  },
  {
    id: "oxygen-chain",
    says: "Gain of VO2max if heart and blood carry a tenth more oxygen and make up three quarters of the resistance",
    kind: "closed form",
    source: "diprampero2003",
    unit: "1",
    expected: 3 / 41,
    tolerance: 1e-12,
    find: () => vo2maxGain({ delivery: 0.1 }),
  },
  {
    id: "vdot",
    says: "VDOT of 5 km in 27:00",
    kind: "another program",
    source: "daniels1979",
    unit: "ml/(kg min)",
    expected: 34.96322,
    tolerance: 1e-6,
    find: () => vdot(5000, 27 * 60),
  },
];
