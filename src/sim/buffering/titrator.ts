/**
 * The proton balance of one muscle, set up once and then solved many times: the lactate shuttle asks it for two pH
 * values in each of thousands of small steps. Everything is rational in h = 10^-pH, so that a step of Newton's method
 * needs one exponential.
 */
import type { MuscleBuffers } from "./buffer-sets.ts";
import type { BufferChemistry, TitrationSettings } from "./settings.ts";

/** Most acid and most alkaline pH that is looked for; beyond them the equations describe no muscle. */
export const pHBracket = [4, 9] as const;

const mostAcid = -pHBracket[0] * Math.LN10;
const mostAlkaline = -pHBracket[1] * Math.LN10;

/** Protons in mol/L. */
const concentration = (pH: number): number => 10 ** -pH;

export interface Titrator {
  /**
   * Natural logarithm of h at a net load (mmol/kg dry mass) beside phosphate released (mmol/kg dry mass); NaN where
   * the pH would lie outside the bracket. `start` is where the search begins: near the answer, it ends soon.
   */
  readonly solve: (load: number, releasedPhosphate: number, start: number) => number;
  /** Load that gives a pH: mmol/kg dry mass. */
  readonly loadAt: (logH: number, releasedPhosphate: number) => number;
  /** Derivative of that load by -pH: mmol/kg dry mass per unit of pH. */
  readonly capacityAt: (logH: number, releasedPhosphate: number) => number;
}

/** Bicarbonate in mmol/L at a pH with carbon dioxide held at a pressure in mmHg. */
export const openBicarbonate = (pH: number, pco2: number, chemistry: BufferChemistry): number =>
  chemistry.co2Solubility * pco2 * 10 ** (pH - chemistry.bicarbonatePK);

/** `freeProtons` false drops the free protons (about 1 micromolar) from the balance, as the shuttle's equations do. */
export function createTitrator(buffers: MuscleBuffers, settings: TitrationSettings, freeProtons: boolean): Titrator {
  const { chemistry, restingPH, bicarbonate } = settings;
  const { cellWater } = chemistry;
  const kPhosphate = concentration(chemistry.phosphatePK);
  const kCarnosine = concentration(chemistry.carnosinePK);
  const kProtein = concentration(chemistry.proteinPK);
  const kHexose = concentration(chemistry.hexosePhosphatePK);
  const kBicarbonate = concentration(chemistry.bicarbonatePK);
  const { carnosine, phosphate, protein, hexosePhosphate } = buffers;
  const resting = openBicarbonate(restingPH, settings.restingPco2, chemistry);
  // With none escaping, carbon dioxide is one more buffer; with its pressure held, bicarbonate falls as 1/h.
  const closed = bicarbonate === "closed" ? cellWater * resting * (1 + concentration(restingPH) / kBicarbonate) : 0;
  const open = bicarbonate === "open" ? cellWater * chemistry.co2Solubility * settings.pco2 * kBicarbonate : 0;
  const free = freeProtons ? 1000 * cellWater : 0;

  const balance = (h: number, released: number): number =>
    (carnosine * h) / (h + kCarnosine) +
    ((phosphate + released) * h) / (h + kPhosphate) +
    (protein * h) / (h + kProtein) +
    (hexosePhosphate * h) / (h + kHexose) +
    (closed * h) / (h + kBicarbonate) +
    free * h -
    open / h;
  /** Derivative of `balance` by the logarithm of h; always positive, so that there is one root at most. */
  const slope = (h: number, released: number): number =>
    (carnosine * h * kCarnosine) / (h + kCarnosine) ** 2 +
    ((phosphate + released) * h * kPhosphate) / (h + kPhosphate) ** 2 +
    (protein * h * kProtein) / (h + kProtein) ** 2 +
    (hexosePhosphate * h * kHexose) / (h + kHexose) ** 2 +
    (closed * h * kBicarbonate) / (h + kBicarbonate) ** 2 +
    free * h +
    open / h;

  const restingH = concentration(restingPH);
  // The pressure at rest need not be the one held later.
  const atRest = balance(restingH, 0) + open / restingH - (bicarbonate === "open" ? cellWater * resting : 0);

  const solve = (load: number, released: number, start: number): number => {
    const target = load + atRest;
    let low = mostAlkaline;
    let high = mostAcid;
    let logH = start;
    for (let turn = 0; turn < 200; turn++) {
      const h = Math.exp(logH);
      const missing = target - balance(h, released);
      if (missing > 0) low = logH;
      else high = logH;
      const step = missing / slope(h, released);
      // Newton's error after a step is about the step squared.
      if (Math.abs(step) < 1e-7) return logH + step;
      let next = logH + step;
      if (!(next > low && next < high)) {
        if (next >= mostAcid && balance(Math.exp(mostAcid), released) < target) return Number.NaN;
        if (next <= mostAlkaline && balance(Math.exp(mostAlkaline), released) > target) return Number.NaN;
        next = (low + high) / 2;
      }
      logH = next;
    }
    return Number.NaN;
  };

  return {
    solve,
    loadAt: (logH, released) => balance(Math.exp(logH), released) - atRest,
    capacityAt: (logH, released) => Math.LN10 * slope(Math.exp(logH), released),
  };
}
