/** Protons beside the splitting of phosphocreatine. */
import { phosphatePK } from "./constants.ts";
import { protonatedFraction } from "./protonation.ts";

/**
 * Protons that appear per phosphocreatine split on balance: fewer than none, because the phosphate it releases takes
 * some up. Lactate from glycogen, with the turnover of the ATP made, comes with one proton; lactate that is oxidized
 * takes one with it.
 *
 * @param pH 0 to 14
 * @returns protons per phosphocreatine, -1 to 0
 * @throws RangeError for a pH outside its range
 */
export const protonsPerPhosphocreatine = (pH: number): number => -protonatedFraction(pH, phosphatePK);
