// The lactate shuttle of a trained 70-kg runner the plain way: Euler's steps of 0.1 s, every pH found by halving.

const share = (pH: number, pK: number): number => 1 / (1 + Math.pow(10, pH - pK));

/** Load in mmol/kg dry mass that a pH takes beside phosphate released. */
function load(pH: number, carnosine: number, phosphate: number): number {
  const bound = (at: number): number =>
    carnosine * share(at, 6.83) + 10 * share(at, 6.75) + 160 * share(at, 6.7) + 3 * share(at, 6.11);
  const bicarbonate = (at: number): number => 0.0307 * 46 * Math.pow(10, at - 6.1);
  return bound(pH) + phosphate * share(pH, 6.75) - bound(7.08) - 3 * (bicarbonate(pH) - bicarbonate(7.08));
}

function plainPH(acid: number, carnosine: number, phosphate: number): number {
  let [low, high] = [5, 8];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (load(middle, carnosine, phosphate) > 3 * acid) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function carrier(vmax: number, k: number, a: number, inside: number, outside: number): number {
  return (vmax * k * (inside - outside)) / (k * k * (2 - 1 / a) + k * (inside + outside) + (inside * outside) / a);
}

const glycolysis = (v: number): number =>
  v === 0 ? 0 : (60 * 0.4 * 0.45 * 70) / (1 + 1.331 * Math.pow((1 - v) / (0.0625 * v), 1.5));
function steadyUptake(demand: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (middle + (glycolysis(middle) * (22.4 / 4.3)) / (62 * 70) < demand) low = middle;
    else high = middle;
  }
  return high;
}

/** Blood lactate, mmol/L, after stages of minutes and demand that follow rest. */
export function plainShuttle(stages: readonly (readonly [minutes: number, demand: number])[]): number {
  // The state of rest, as an hour at rest leaves it.
  let [v, g, phosphate, fast, slow] = [0.0562964288, 0.1292877447, 0.2020421034, 0.6161175294, 0.5845167735];
  let [between, blood, other, acidFast, acidSlow] = [
    1.0653704127, 0.9846843081, 0.9624833692, 0.0214621356, 0.0214621356,
  ];
  const dt = 0.1 / 60;
  for (const [minutes, demand] of stages) {
    for (let step = 0; step < Math.round(minutes * 600); step++) {
      const steady = steadyUptake(demand);
      const uptake = v * 62 * 70;
      const active = Math.max(uptake - 3.5 * 70, 0) + 0.03 * uptake;
      const fastOxygen = 0.28 + 0.12 * Math.min(demand, 1);
      const fastMade = (0.58 + 0.08 * Math.min(demand, 1)) * g;
      const burnedFast = (0.01488 * fastOxygen * active * fast * fast) / (5 + fast * fast);
      const burnedSlow = (0.01488 * (1 - fastOxygen) * active * slow * slow) / (5 + slow * slow);
      const pHFast = plainPH(acidFast, 22, phosphate);
      const pHSlow = plainPH(acidSlow, 12, phosphate);
      const bicarbonate = Math.max(24.5 - 0.95 * (blood - 1), 2);
      const pH = 6.1 + Math.log10(bicarbonate / (0.0307 * Math.max(40 - 0.75 * (blood - 1), 22))) - 0.05;
      const outside = between * Math.pow(10, 7 - pH);
      const insideFast = fast * Math.pow(10, 7 - pHFast);
      const insideSlow = slow * Math.pow(10, 7 - pHSlow);
      const outFast = carrier(37.5, 20, 1.5, insideFast, outside) + carrier(5, 4.5, 2, insideFast, outside);
      const outSlow = carrier(8, 20, 1.5, insideSlow, outside) + carrier(34, 4.5, 2, insideSlow, outside);
      const toBlood = (0.5 + 18 * v) * (between - blood);
      const toOther = 5.5 * (blood - other);
      const cleared = ((1.17 + 3.6 * v) * other * (1 + 1 / 52)) / (1 + other / 52);
      const netFast = (fastMade - burnedFast - outFast) / (14 * 0.67 * 0.45);
      const netSlow = (g - fastMade - burnedSlow - outSlow) / (14 * 0.67 * 0.55);
      v += dt * 2 * (steady - v);
      g += dt * 6 * (glycolysis(steady) - g);
      phosphate += dt * 2.4 * (75 * 0.85 * steady * steady - phosphate);
      fast += dt * netFast;
      slow += dt * netSlow;
      acidFast += dt * (netFast - 3 * (7.08 - pHFast));
      acidSlow += dt * (netSlow - 3 * (7.08 - pHSlow));
      between += (dt * (outFast + outSlow - toBlood)) / 1.4;
      blood += (dt * (toBlood - toOther)) / 4.5;
      other += (dt * (1.2 + toOther - cleared)) / 10;
    }
  }
  return blood;
}
