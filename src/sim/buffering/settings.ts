/** What may differ from the usual conditions of a titration, and within which limits. */
import { requireKeys, withinLimits, type Limits } from "../numerics/limits.ts";
import { requireBetween, requireOneOf } from "../numerics/range.ts";
import * as usual from "./constants.ts";

/** The chemistry, each with the value of `constants.ts` as default. */
export interface BufferChemistry {
  /** 5 to 9. */
  readonly carnosinePK: number;
  /** 5 to 9. */
  readonly phosphatePK: number;
  /** 5 to 9. */
  readonly proteinPK: number;
  /** 5 to 9. */
  readonly hexosePhosphatePK: number;
  /** 5 to 9. */
  readonly bicarbonatePK: number;
  /** mmol/L per mmHg, 0.01 to 0.1. */
  readonly co2Solubility: number;
  /** L/kg dry mass, 0.5 to 10. */
  readonly cellWater: number;
}

/** Every key is optional. */
export interface TitrationOptions {
  /** Phosphate that phosphocreatine has released, as HPO4 2-: mmol/kg dry mass, 0 to 200. Default 0. */
  readonly phosphateFromPhosphocreatine?: number;
  /**
   * `open`: carbon dioxide escapes and its pressure stays at `pco2`. `closed`: none escapes, so that the total of the
   * resting muscle stays. `none`: no bicarbonate at all, as in a homogenate.
   */
  readonly bicarbonate?: "none" | "open" | "closed";
  /** Pressure of carbon dioxide at the end, mmHg, 5 to 200; for `open` alone. Default: `restingPco2`. */
  readonly pco2?: number;
  /** Pressure of carbon dioxide at rest, mmHg, 5 to 200. Default 46. */
  readonly restingPco2?: number;
  /** pH without any load, 6.5 to 7.6. Default 7.08. */
  readonly restingPH?: number;
  /** Other values of the chemistry, for uncertainty. */
  readonly chemistry?: Partial<BufferChemistry>;
}

export type TitrationSettings = Required<Omit<TitrationOptions, "chemistry">> & { readonly chemistry: BufferChemistry };

const chemistryLimits: Limits<keyof BufferChemistry> = {
  carnosinePK: [usual.carnosinePK, 5, 9],
  phosphatePK: [usual.phosphatePK, 5, 9],
  proteinPK: [usual.proteinPK, 5, 9],
  hexosePhosphatePK: [usual.hexosePhosphatePK, 5, 9],
  bicarbonatePK: [usual.bicarbonatePK, 5, 9],
  co2Solubility: [usual.co2Solubility, 0.01, 0.1],
  cellWater: [usual.cellWater, 0.5, 10],
};

const optionNames = ["phosphateFromPhosphocreatine", "bicarbonate", "pco2", "restingPco2", "restingPH", "chemistry"];

/** All settings of a titration. Throws a RangeError for an unknown option or a bad value. */
export function titrationSettings(
  options: TitrationOptions,
  bicarbonateDefault: TitrationSettings["bicarbonate"],
): TitrationSettings {
  requireKeys("options", options, optionNames);
  const {
    phosphateFromPhosphocreatine = 0,
    bicarbonate = bicarbonateDefault,
    restingPco2 = usual.musclePco2,
    pco2 = restingPco2,
    restingPH = usual.restingPH,
    chemistry = {},
  } = options;
  return {
    phosphateFromPhosphocreatine: requireBetween("phosphateFromPhosphocreatine", phosphateFromPhosphocreatine, 0, 200),
    bicarbonate: requireOneOf("bicarbonate", bicarbonate, ["none", "open", "closed"]),
    restingPco2: requireBetween("restingPco2", restingPco2, 5, 200),
    pco2: requireBetween("pco2", pco2, 5, 200),
    restingPH: requireBetween("restingPH", restingPH, 6.5, 7.6),
    chemistry: withinLimits("chemistry", chemistryLimits, chemistry),
  };
}
