/** Muscle as a test tube: what pH a load of acid gives, and what load a pH takes. */
import { refusal, requireBetween } from "../numerics/range.ts";
import { protonatedFraction } from "./protonation.ts";
import { requireBuffers, type MuscleBuffers } from "./buffer-sets.ts";
import { titrationSettings, type TitrationOptions, type TitrationSettings } from "./settings.ts";
import { createTitrator, openBicarbonate, pHBracket } from "./titrator.ts";

/** Who takes up protons. */
export type BufferName = keyof MuscleBuffers | "releasedPhosphate" | "bicarbonate" | "water";

export interface Titration {
  readonly pH: number;
  /** Protons that each has taken up since rest, mmol/kg dry mass; together the load. */
  readonly bound: Readonly<Record<BufferName, number>>;
  /** Protons taken up per further unit of pH, mmol/kg dry mass. */
  readonly capacity: number;
}

/** A load that no pH from 4 to 9 balances. */
export interface Unbalanced {
  readonly pH: null;
  /** A sentence that says why. */
  readonly reason: string;
}

/** Protons that each buffer holds more at a pH than at rest, mmol/kg dry mass. */
function boundSinceRest(pH: number, buffers: MuscleBuffers, settings: TitrationSettings): Titration["bound"] {
  const { chemistry, restingPH, bicarbonate, restingPco2, phosphateFromPhosphocreatine } = settings;
  const rise = (content: number, pK: number): number =>
    content * (protonatedFraction(pH, pK) - protonatedFraction(restingPH, pK));
  const atRest = openBicarbonate(restingPH, restingPco2, chemistry);
  const left = {
    none: atRest,
    open: openBicarbonate(pH, settings.pco2, chemistry),
    closed:
      (atRest * protonatedFraction(chemistry.bicarbonatePK, pH)) /
      protonatedFraction(chemistry.bicarbonatePK, restingPH),
  }[bicarbonate];
  return {
    carnosine: rise(buffers.carnosine, chemistry.carnosinePK),
    phosphate: rise(buffers.phosphate, chemistry.phosphatePK),
    protein: rise(buffers.protein, chemistry.proteinPK),
    hexosePhosphate: rise(buffers.hexosePhosphate, chemistry.hexosePhosphatePK),
    // It arrives as HPO4 2-, without a proton.
    releasedPhosphate: phosphateFromPhosphocreatine * protonatedFraction(pH, chemistry.phosphatePK),
    bicarbonate: chemistry.cellWater * (atRest - left),
    water: 1000 * chemistry.cellWater * (10 ** -pH - 10 ** -restingPH),
  };
}

/**
 * The pH that a net load of protons gives.
 *
 * @param load mmol/kg dry mass beyond rest, -1e7 to 1e7; negative for protons taken away
 * @param buffers contents in mmol/kg dry mass, for instance one of `bufferSets`
 * @param options phosphate released, bicarbonate (default "open"), pressures in mmHg, pH at rest, chemistry
 * @returns the pH and what each buffer took up; where no pH from 4 to 9 balances the load, `pH: null` and the reason
 * @throws RangeError for a load, content or option outside its range
 * The balance is Henderson and Hasselbalch's; the contents are illustrative.
 */
export function titrate(load: number, buffers: MuscleBuffers, options: TitrationOptions = {}): Titration | Unbalanced {
  // So wide that every answer of `loadFor` is accepted.
  requireBetween("load", load, -1e7, 1e7);
  const contents = requireBuffers(buffers);
  const settings = titrationSettings(options, "open");
  const titrator = createTitrator(contents, settings, true);
  const released = settings.phosphateFromPhosphocreatine;
  const protons = titrator.solve(load, released, 10 ** -settings.restingPH);
  if (Number.isNaN(protons)) {
    const [mostAcid, mostAlkaline] = pHBracket;
    return {
      pH: null,
      reason:
        load > titrator.loadAt(10 ** -mostAcid, released)
          ? `A load of ${load} mmol/kg dry mass is more than these buffers take up: the pH would be below ${mostAcid}.`
          : `A load of ${load} mmol/kg dry mass would bring the pH above ${mostAlkaline}.`,
    };
  }
  const pH = -Math.log10(protons);
  return { pH, bound: boundSinceRest(pH, contents, settings), capacity: titrator.capacityAt(protons, released) };
}

/**
 * The net load of protons that brings muscle to a pH: inverse of `titrate`.
 *
 * @param pH 4 to 9
 * @param buffers contents in mmol/kg dry mass
 * @param options as for `titrate`
 * @returns mmol/kg dry mass beyond rest; negative where protons must be taken away
 * @throws RangeError for a pH, content or option outside its range
 */
export function loadFor(pH: number, buffers: MuscleBuffers, options: TitrationOptions = {}): number {
  requireBetween("pH", pH, ...pHBracket);
  const contents = requireBuffers(buffers);
  const settings = titrationSettings(options, "open");
  const bound = boundSinceRest(pH, contents, settings);
  return Object.values(bound).reduce((sum, each) => sum + each, 0);
}

/** Mean capacity over a stretch of pH, mmol/kg dry mass per unit, by buffer and altogether. */
export interface BufferCapacity extends Readonly<Record<BufferName, number>> {
  readonly total: number;
}

/**
 * Buffer capacity between two pH values: protons taken up per unit of pH. Without bicarbonate unless asked for, as it
 * is measured in homogenates.
 *
 * @param from pH, 4 to 9
 * @param to another pH, 4 to 9
 * @param buffers contents in mmol/kg dry mass
 * @param options as for `titrate`, but with "none" as the default of `bicarbonate`
 * @throws RangeError for a pH, content or option outside its range, and where `to` equals `from`
 */
export function bufferCapacity(
  from: number,
  to: number,
  buffers: MuscleBuffers,
  options: TitrationOptions = {},
): BufferCapacity {
  requireBetween("from", from, ...pHBracket);
  requireBetween("to", to, ...pHBracket);
  if (from === to) throw refusal("to", to, "any pH but that of from");
  const contents = requireBuffers(buffers);
  const settings = titrationSettings(options, "none");
  const start = boundSinceRest(from, contents, settings);
  const end = boundSinceRest(to, contents, settings);
  const mean = Object.fromEntries(
    (Object.keys(start) as BufferName[]).map((name) => [name, (end[name] - start[name]) / (from - to)]),
  ) as Record<BufferName, number>;
  return { ...mean, total: Object.values(mean).reduce((sum, each) => sum + each, 0) };
}
