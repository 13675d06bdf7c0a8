// The same answers, computed the plain way straight from the printed equations: what the model's speed is compared with.

const units = 120;
const place = (unit: number): number => unit / (units - 1);
const threshold = (unit: number): number => Math.pow(50, place(unit));
export const twitch = (unit: number): number => Math.pow(100, place(unit));
const contraction = (unit: number): number => 90 * Math.pow(1 / twitch(unit), Math.log(3) / Math.log(100));
const sigmoid = (rate: number): number => 1 - Math.exp(-2 * Math.pow(rate, 3));

/** Activation of each unit, everything computed anew each time. */
export function plainActivations(excitation: number): number[] {
  return Array.from({ length: units }, (_, unit) => {
    if (excitation < threshold(unit)) return 0;
    const peak = 35 - (10 * (threshold(unit) - 1)) / 49;
    const normalized = (contraction(unit) * Math.min(peak, 8 + excitation - threshold(unit))) / 1000;
    return normalized <= 0.4 ? (normalized * sigmoid(0.4)) / 0.4 : sigmoid(normalized);
  });
}

const plainTotal = (excitation: number): number =>
  plainActivations(excitation).reduce((sum, activation, unit) => sum + activation * twitch(unit), 0);
const most = 67;
const strongest = plainTotal(most);

/** Force of the pool as a fraction of its maximum. */
export const plainForce = (excitation: number): number => plainTotal(excitation) / strongest;

/** A scan of the grid of published excitations: right to 0.01, where the model is right to its last digits. */
export function plainExcitationFor(fraction: number): number {
  for (let step = 0; step <= most * 100; step++) if (plainForce(step / 100) >= fraction) return step / 100;
  return most;
}

/** Excitation that an intensity asks for. */
export const plainExcitation = (intensity: number): number => most * (1 - Math.exp(-Math.pow(intensity / 0.85, 1.25)));

/** Force that an intensity asks for, as a fraction of the pool's maximum. */
export const plainTarget = (intensity: number): number => plainForce(plainExcitation(intensity));

/** Mean activation of type I fibers, which are the first `share` of all: fiber by fiber, `fibers` of them. */
export function plainRecruitment(intensity: number, share: number, fibers: number): number {
  const active = plainActivations(plainExcitation(intensity));
  const total = active.reduce((sum, _, unit) => sum + twitch(unit), 0);
  let sum = 0;
  const counted = Math.round(share * fibers);
  for (let fiber = 0; fiber < counted; fiber++) {
    let unit = 0;
    for (let before = twitch(0); unit < units - 1 && before / total < (fiber + 0.5) / fibers; before += twitch(unit))
      unit++;
    sum += active[unit] ?? 0;
  }
  return sum / counted;
}

/** VDOT of a race over `distance` meters in `time` seconds. */
export function plainVdot(distance: number, time: number): number {
  const speed = (distance / time) * 60;
  const minutes = time / 60;
  const cost = -4.6 + 0.182258 * speed + 0.000104 * Math.pow(speed, 2);
  return cost / (0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes));
}

/** Pace of a race over `distance` meters, s/km, by trying every tenth of a second. */
export function plainRacePace(vdot: number, distance: number): number {
  let tenths = Math.ceil((distance / (500 / 60)) * 10);
  while (plainVdot(distance, tenths / 10) > vdot) tenths++;
  return tenths / 10 / (distance / 1000);
}
