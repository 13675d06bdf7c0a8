/** The pH of a muscle at exhaustion by the reference table and, where it has none, by a balance of its own. */
import { number, readTable } from "../../../data/csv.ts";

const rows = readTable("titration_load_to_pH").filter(
  (row) => row["H_load_mmol_kgdm"] === 110 && row["dPi_from_PCr_mmol_kgdm"] === 55,
);

/** @param scenario as the table names it @param mode "open46", or "none" without bicarbonate */
export function tabulated(scenario: string, mode: "open46" | "none" = "open46"): number {
  const row = rows.find((each) => each["scenario"] === scenario && each["bicarbonate_mode"] === mode);
  if (row === undefined) throw new Error(`no row ${scenario}, ${mode}`);
  return number(row, "pH");
}

interface Contents {
  readonly carnosine: number;
  readonly protein: number;
  readonly rest: number;
  readonly released: number;
}

/** By halving, from Henderson and Hasselbalch's equation: the pH at which the buffers have taken up 110 mmol/kg. */
export function balanced({ carnosine, protein, rest, released }: Contents): number {
  const held = (pH: number, pK: number): number => 1 / (1 + 10 ** (pH - pK));
  const bicarbonate = (pH: number): number => 0.0307 * 46 * 10 ** (pH - 6.1);
  const since = (pH: number, pK: number): number => held(pH, pK) - held(7.08, pK);
  const taken = (pH: number): number =>
    carnosine * since(pH, 6.83) +
    rest * since(pH, 6.75) +
    protein * since(pH, 6.7) +
    3 * since(pH, 6.11) +
    released * held(pH, 6.75) +
    3 * (bicarbonate(7.08) - bicarbonate(pH)) +
    3000 * (10 ** -pH - 10 ** -7.08);
  let [low, high] = [1, 7.08];
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (taken(middle) > 110) low = middle;
    else high = middle;
  }
  return low;
}

/** Mixed muscle, as `buffer_scenarios` has it. */
export const mixed: Contents = { carnosine: 20, protein: 160, rest: 10, released: 55 };
