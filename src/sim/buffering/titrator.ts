/**
 * The proton balance of one muscle, set up once and then solved many times: the lactate shuttle asks it for two pH
 * values in each of thousands of small steps. Everything is rational in h = 10^-pH, so that a step of Newton's method
 * needs no exponential.
 */
import type { MuscleBuffers } from "./buffer-sets.ts";
import type { BufferChemistry, TitrationSettings } from "./settings.ts";

/** Most acid and most alkaline pH that is looked for; beyond them the equations describe no muscle. */
export const pHBracket = [4, 9] as const;

/** Protons in mol/L. */
const concentration = (pH: number): number => 10 ** -pH;
const mostAcid = concentration(pHBracket[0]);
const mostAlkaline = concentration(pHBracket[1]);

export interface Titrator {
  /**
   * Protons (mol/L) at a net load (mmol/kg dry mass) beside phosphate released (mmol/kg dry mass); NaN where the pH
   * would lie outside the bracket. `start` is where the search begins, mol/L: near the answer, it ends soon.
   */
  readonly solve: (load: number, releasedPhosphate: number, start: number) => number;
  /** Load that gives a concentration of protons: mmol/kg dry mass. */
  readonly loadAt: (protons: number, releasedPhosphate: number) => number;
  /** Derivative of that load by -pH: mmol/kg dry mass per unit of pH. */
  readonly capacityAt: (protons: number, releasedPhosphate: number) => number;
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
    let h = start;
    for (let turn = 0; turn < 200; turn++) {
      // Balance and slope at once, written out: this loop is where a simulated session spends its time.
      const onCarnosine = h / (h + kCarnosine);
      const onPhosphate = h / (h + kPhosphate);
      const onProtein = h / (h + kProtein);
      const onHexose = h / (h + kHexose);
      const onBicarbonate = closed === 0 ? 0 : h / (h + kBicarbonate);
      const water = free * h;
      const escaped = open / h;
      const missing =
        target -
        (carnosine * onCarnosine +
          (phosphate + released) * onPhosphate +
          protein * onProtein +
          hexosePhosphate * onHexose +
          closed * onBicarbonate +
          water -
          escaped);
      const rise =
        carnosine * onCarnosine * (1 - onCarnosine) +
        (phosphate + released) * onPhosphate * (1 - onPhosphate) +
        protein * onProtein * (1 - onProtein) +
        hexosePhosphate * onHexose * (1 - onHexose) +
        closed * onBicarbonate * (1 - onBicarbonate) +
        water +
        escaped;
      if (missing > 0) low = h;
      else high = h;
      // Newton's step in the logarithm of h, of which exp() needs no more than three terms: it is short at the end.
      const step = Math.max(-1, Math.min(1, missing / rise));
      let next = h * (1 + step + (step * step) / 2);
      // The error that is left is about half the square of the step.
      if (Math.abs(step) < 1e-6) return next;
      if (!(next > low && next < high)) {
        if (next >= mostAcid && balance(mostAcid, released) < target) return Number.NaN;
        if (next <= mostAlkaline && balance(mostAlkaline, released) > target) return Number.NaN;
        next = Math.sqrt(low * high);
      }
      h = next;
    }
    return Number.NaN;
  };

  return {
    solve,
    loadAt: (h, released) => balance(h, released) - atRest,
    capacityAt: (h, released) => Math.LN10 * slope(h, released),
  };
}
