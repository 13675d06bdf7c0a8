/** The conditions of all figures of this page: hard exercise that has split most of the phosphocreatine. */
import { titrate, type MuscleBuffers, type TitrationOptions } from "../../../sim/index.ts";

/** Phosphate that phosphocreatine has released by exhaustion, mmol/kg dry mass. */
const released = 55;

/** Lactic acid of a muscle at exhaustion, mmol/kg dry mass; quoted from memory. */
export const exhaustiveLoad = 110;

/** What a load in mmol/kg dry mass does to a muscle in the body, open to the blood. */
export function afterLoad(load: number, buffers: MuscleBuffers, options: TitrationOptions = {}) {
  const found = titrate(load, buffers, { phosphateFromPhosphocreatine: released, ...options });
  if (found.pH === null) throw new Error(found.reason);
  return found;
}

/** A ground sample releases all phosphate of its phosphocreatine, mmol/kg dry mass. */
export const allReleased: TitrationOptions = { phosphateFromPhosphocreatine: 75 };
