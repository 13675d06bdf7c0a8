/** Lactate between five compartments through a session: fixed steps, started anew at each change of demand. */
import { createRungeKutta } from "../numerics/runge-kutta.ts";
import { requireAthlete, type Athlete, type AthleteName } from "./athletes.ts";
import { guardLactate, guardPH, leastPH } from "./constants.ts";
import { createShuttleBody, type Drive } from "./shuttle-body.ts";
import { createRecorder, type ShuttleCourse, type TruncationCode } from "./shuttle-course.ts";
import { requireProtocol, shuttleSettings, type ShuttleOptions, type ShuttleStage } from "./shuttle-options.ts";
import { isRest, restState } from "./shuttle-rest.ts";
import { place, stateSize } from "./shuttle-state.ts";
import { createShuttleSystem } from "./shuttle-system.ts";

const reasons: Readonly<Record<TruncationCode, string>> = {
  "no-rest": "With these numbers fibers cannot rid themselves of the lactate that they make at rest.",
  "too-acid": `Fast fibers fell below pH ${guardPH} at a demand that combustion cannot keep up with.`,
  "too-much-lactate": `Fast fibers rose above ${guardLactate} mmol/L of lactate at a demand that combustion cannot keep up with.`,
  "beyond-buffers": `A fiber's pH fell below ${leastPH}, where the model's buffers no longer mean anything.`,
  "beyond-supply": "The stage asks for more than this athlete's oxygen uptake and glycolysis give together.",
};

const compartments = [place.fast, place.slow, place.interstitium, place.blood, place.other];
/** Steps this long in the model's fastest time constant are stable with room to spare; the method's limit is 2.7. */
const stableStep = 2;

/**
 * Simulates lactate and acidity through a protocol, from rest. Illustrative: volumes, carriers and clearances are
 * assumptions or were fitted to the studies that `lactateObservations` calls calibration; the known misses stand
 * there too. Demand is total energy: 0.80 is an oxygen uptake of about 0.75.
 *
 * @param protocol stages of duration (s) and demand (fraction of VO2max), a day at most
 * @param athlete "untrained", "trained", or VO2max (ml/kg/min), VLamax (mmol/L/s) and body mass (kg)
 * @param options transporters, buffers, guard, sampling, and other values of the model's own numbers
 * @returns samples, totals and warnings; `truncated` says when and why the course ended early. No number is ever NaN
 * @throws RangeError for a stage, athlete or option outside its range
 * @see mader2003 for production; the compartments are ours
 */
export function simulateShuttle(
  protocol: readonly ShuttleStage[],
  athlete: AthleteName | Athlete,
  options: ShuttleOptions = {},
): ShuttleCourse {
  const runner = requireAthlete(athlete);
  const settings = shuttleSettings(options);
  const body = createShuttleBody(runner, settings);
  const stages = requireProtocol(protocol, body.restDemand);
  const { guard, sampleEvery, parameters } = settings;
  const longest = Math.min(settings.step, (60 * stableStep) / body.fastestRate);

  // Rest is far below what oxygen alone meets.
  let drive = body.driveAt(body.restDemand) as Drive;
  const start = restState(body, drive);
  const { derivative, flows, setDrive } = createShuttleSystem(body, parameters, drive);
  const state = start.slice();
  const recorder = createRecorder(body, flows);
  const { slope, advance } = createRungeKutta(stateSize);

  let nextSample = 0;
  let lastSample = -1;
  let before = 0;
  let time = 0;
  let demand = body.restDemand;
  let code: TruncationCode | null = isRest(start) ? null : "no-rest";
  derivative(state, slope);

  /** Why the course must end here, judged by the slope just computed. */
  const broken = (): TruncationCode | null => {
    const { protonsFast, protonsSlow } = flows;
    if (-Math.log10(Math.max(protonsFast, protonsSlow)) < leastPH) return "beyond-buffers";
    if (!guard || !body.exceedsCombustion(drive)) return null;
    if (-Math.log10(protonsFast) < guardPH) return "too-acid";
    return (state[place.fast] as number) > guardLactate ? "too-much-lactate" : null;
  };
  const sample = (): void => {
    recorder.record(time, demand, state);
    lastSample = time;
    nextSample = (Math.floor(time / sampleEvery + 1e-9) + 1) * sampleEvery;
  };

  for (const stage of code === null ? stages : []) {
    const next = body.driveAt(stage.demand);
    if (next === null) {
      code = "beyond-supply";
      break;
    }
    drive = next;
    setDrive(drive);
    demand = stage.demand;
    const steps = Math.ceil(stage.duration / longest - 1e-9);
    for (let step = 0; step < steps; step++) {
      const from = Math.min(step * longest, stage.duration);
      const to = step + 1 === steps ? stage.duration : (step + 1) * longest;
      // A demand that changes here belongs to the stage that begins.
      code = derivative(state, slope) ? broken() : "beyond-buffers";
      if (code !== null) break;
      if (time >= nextSample - 1e-9) sample();
      if (!advance(derivative, state, (to - from) / 60)) {
        code = "beyond-buffers";
        break;
      }
      time = before + to;
      for (const index of compartments) state[index] = Math.max(0, state[index] as number);
    }
    if (code !== null) break;
    before += stage.duration;
  }
  // The end is always the last sample.
  if (lastSample < time && derivative(state, slope)) sample();
  const truncated = code === null ? null : { time, code, reason: reasons[code] };
  return recorder.finish(start, state, time, truncated, [...runner.warnings, ...settings.warnings]);
}
