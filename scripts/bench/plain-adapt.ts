// Twelve weeks of one kind of session, the plain way: steps of a tenth of a day.
import { plainActivations, plainExcitation, twitch } from "./references.ts";

const step = 0.1;

/** Mean of activation^2.25 over the fibers from one share of all to another. */
function plainStimulus(intensity: number, from: number, to: number): number {
  const active = plainActivations(plainExcitation(intensity));
  const total = active.reduce((sum, _, unit) => sum + twitch(unit), 0);
  let before = 0;
  let sum = 0;
  for (const [unit, activation] of active.entries()) {
    const end = before + twitch(unit) / total;
    sum += Math.max(0, Math.min(end, to) - Math.max(before, from)) * Math.pow(activation, 2.25);
    before = end;
  }
  return sum / (to - from);
}

/** Sum of all that adapts after `days` of the same weekly sessions, for the untrained thigh's mix. */
export function plainAdapt(intensity: number, minutes: number, perWeek: number, days: number): number {
  const daily = ((minutes * perWeek) / 7) * (1 / (1 + Math.exp(-(intensity - 0.5) / 0.05)));
  const weekly = (from: number, full: number): number =>
    intensity >= from ? Math.min(1, (minutes * perWeek) / full) : 0;
  const hard = weekly(0.85, 20);
  const force = weekly(1.5, 3);
  const drives = [
    0.0029 * daily * plainStimulus(intensity, 0, 0.42),
    0.0644 * daily * plainStimulus(intensity, 0.42, 0.74),
    0.0644 * daily * plainStimulus(intensity, 0.74, 1),
  ];
  const oxidative = [0, 0, 0];
  const others: { value: number; target: number; time: number }[] = [
    { value: 0.093, target: 0.093 - 0.081 * weekly(0.75, 60), time: 33 },
    { value: 0, target: 0.3 * hard, time: 10 },
    { value: 0, target: 0.18 * weekly(0.5, 120), time: 10 },
    { value: 0, target: 0.15 * hard, time: 21 },
    { value: 0, target: 0.12 * force, time: 10 },
    { value: 0, target: 0.1 * force, time: 60 },
  ];
  for (let count = Math.round(days / step); count > 0; count--) {
    for (const [type, gained] of oxidative.entries()) {
      oxidative[type] = gained + step * ((drives[type] ?? 0) * (1 - gained) - gained / 11);
    }
    for (const state of others) state.value += (step * (state.target - state.value)) / state.time;
  }
  const [I = 0, IIa = 0, IIx = 0] = oxidative;
  return 0.42 * I + 0.32 * IIa + 0.26 * IIx + others.reduce((sum, { value }) => sum + value, 0);
}
