/** How much of each buffer a muscle holds: the fiber types, and mixed muscle under training or supplements. */
import { requireKeys } from "../numerics/limits.ts";
import { requireBetween } from "../numerics/range.ts";
import * as content from "./constants.ts";

/** Contents in mmol/kg dry mass, each 0 to 1,000. */
export interface MuscleBuffers {
  readonly carnosine: number;
  /** Inorganic phosphate at rest, without what phosphocreatine releases. */
  readonly phosphate: number;
  /** Protein histidine and all other buffers that stay in the cell. */
  readonly protein: number;
  readonly hexosePhosphate: number;
}

const mixed: MuscleBuffers = {
  carnosine: content.carnosineMixed,
  phosphate: content.phosphateMixed,
  protein: content.protein,
  hexosePhosphate: content.hexosePhosphate,
};
const withCarnosine = (factor: number): MuscleBuffers => ({ ...mixed, carnosine: factor * mixed.carnosine });
const type = (carnosine: number, phosphate: number): MuscleBuffers => ({ ...mixed, carnosine, phosphate });

/**
 * Mixed muscle and the fiber types; mixed muscle with 40, 60 and 80 % more carnosine or none; and mixed muscle whose
 * capacity is that of Edge, Bishop & Goodman's group before and after five weeks of intervals (edge2006), on the
 * assumption, which we have not seen tested, that the fixed buffers changed. Contents are illustrative: `parameters.ts`.
 */
export const bufferSets = {
  mixed,
  I: type(content.carnosineI, content.phosphateI),
  IIa: type(content.carnosineIIa, content.phosphateII),
  IIx: type(content.carnosineIIx, content.phosphateII),
  carnosinePlus40: withCarnosine(1.4),
  carnosinePlus60: withCarnosine(1.6),
  carnosinePlus80: withCarnosine(1.8),
  noCarnosine: withCarnosine(0),
  beforeIntervals: { ...mixed, protein: content.proteinBeforeTraining },
  afterIntervals: { ...mixed, protein: content.proteinAfterTraining },
} as const satisfies Readonly<Record<string, MuscleBuffers>>;

const bufferNames = ["carnosine", "phosphate", "protein", "hexosePhosphate"] as const;

/** The guard for buffers. Returns the contents, each read once. */
export function requireBuffers(buffers: MuscleBuffers): MuscleBuffers {
  requireKeys("buffers", buffers, bufferNames);
  const [carnosine, phosphate, protein, hexosePhosphate] = bufferNames.map((name) =>
    requireBetween(`buffers.${name}`, buffers[name], 0, 1000),
  ) as [number, number, number, number];
  return { carnosine, phosphate, protein, hexosePhosphate };
}
