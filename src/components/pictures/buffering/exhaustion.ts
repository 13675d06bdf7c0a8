/** The conditions of all figures of this page: hard exercise that has split most of the phosphocreatine. */
import { exhaustion, titrate, type MuscleBuffers, type TitrationOptions } from "../../../sim/index.ts";

/** Lactic acid of a muscle at exhaustion, mmol/kg dry mass. */
export const exhaustiveLoad = exhaustion.load;

/** What a load in mmol/kg dry mass does to a muscle in the body, open to the blood. */
export function afterLoad(load: number, buffers: MuscleBuffers, options: TitrationOptions = {}) {
  const found = titrate(load, buffers, { phosphateFromPhosphocreatine: exhaustion.releasedPhosphate, ...options });
  if (found.pH === null) throw new Error(found.reason);
  return found;
}

/** A ground sample releases all phosphate of its phosphocreatine, mmol/kg dry mass. */
export const allReleased: TitrationOptions = { phosphateFromPhosphocreatine: 75 };
