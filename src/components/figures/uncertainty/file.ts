/** The bands as a file: fetched when somebody saves it. */
import type { UncertaintyBands } from "../../../sim/index.ts";
import type { FileTable } from "../../kit/file-table.ts";
import { choiceOf } from "./choices.ts";
import type { UncertaintyState } from "./figure.ts";
import { bandColumns, bandRows, pointsOf } from "./words.ts";

/** All points. A file must say for itself what was drawn, how often, and with which seed. */
export function bandFile(
  bands: UncertaintyBands,
  { model, seed }: Pick<UncertaintyState, "model" | "seed">,
): FileTable {
  const choice = choiceOf(model);
  return {
    columns: bandColumns(choice),
    rows: bandRows(pointsOf(bands, choice), choice),
    about: [
      [{ name: "what" }, choice.says],
      [{ name: "draws" }, bands.drawn],
      [{ name: "seed" }, seed],
    ],
  };
}
