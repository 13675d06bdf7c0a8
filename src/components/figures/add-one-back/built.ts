/** Computes what the figure shows. Only pages that are built, and tests, read it: it brings the models along. */
import {
  compositions,
  effortBands,
  excitationAt,
  intensityAt,
  recruitment,
  sessionLimits,
  trainingStimulus,
  type EffortBandId,
  type FiberType,
} from "../../../sim/index.ts";
import { dayNames } from "../../../words/session.ts";
import { fiberParameters } from "../../../sim/fibers/parameters.ts";
import { effortRange, type AddOneBackData } from "./data.ts";

/** Whose week it is: ours, because the essay gives none. m a week. */
export const runner = { vdot: 45, weeklyDistance: 70_000 } as const;

const [youngAdults] = compositions;

const efforts = Array.from(
  { length: effortRange.max - effortRange.min + 1 },
  (_, index) => (effortRange.min + index) / 100,
);

/** Four decimals, which the page carries. */
const short = (value: number): number => Math.round(1e4 * value) / 1e4;

const ofTypes = <T>(value: (type: FiberType) => T): Readonly<Record<FiberType, T>> => ({
  I: value("I"),
  IIa: value("IIa"),
  IIx: value("IIx"),
});

const typical = (id: EffortBandId): number => {
  const band = effortBands.find((each) => each.id === id);
  if (band === undefined) throw new Error(`no band ${id}`);
  return Math.round(100 * band.typical);
};

/** Share of the fastest fibers at an effort, with another exponent of the step from effort to drive. */
const fastestWith = (intensity: number, exponent: number): number =>
  recruitment(intensityAt(excitationAt(intensity, undefined, exponent)), youngAdults).IIx.recruited;

export function buildAddOneBack(): AddOneBackData {
  const minute = efforts.map((intensity) => trainingStimulus({ intensity, duration: 60 }, youngAdults));
  const working = efforts.map((intensity) => recruitment(intensity, youngAdults));
  const { T, I, R } = sessionLimits(runner);
  const { range } = fiberParameters.intensityExponent;
  return {
    dayNames,
    efforts: {
      easy: typical("easy"),
      threshold: typical("threshold"),
      interval: typical("interval"),
      repetition: typical("rep"),
    },
    reached: ofTypes((type) => working.map((found) => short(found[type].recruited))),
    spread: efforts.map((intensity) => {
      const shares = range.map((exponent) => short(fastestWith(intensity, exponent)));
      return [Math.min(...shares), Math.max(...shares)];
    }),
    signal: ofTypes((type) => minute.map((found) => short(found[type]))),
    caps: {
      threshold: Math.round(T.time / 60),
      interval: Math.round(I.time / 60),
      repetition: Math.round(R.time / 60),
    },
  };
}
