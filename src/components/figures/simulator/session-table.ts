/** The session over time as a table. */
import { decimals } from "../../../describe/numbers.ts";
import { fiberTypes } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import type { SeenCourse } from "./course.ts";

const percent = (share: number): string => decimals(100 * share, 0);

/** @param most rows, about; the last sample is always among them */
export function sessionTable({ samples }: Pick<SeenCourse, "samples">, most: number): Table {
  const every = Math.max(1, Math.ceil(samples.length / most));
  return {
    caption:
      "Share of each type’s fibers that are recruited, their mean activation, and force left, % (illustrative model)",
    columns: ["minutes", ...fiberTypes.flatMap((type) => [`${type} recruited`, `${type} activation`]), "force left"],
    rows: samples
      .filter((_, index) => index % every === 0 || index === samples.length - 1)
      .map((sample) => [
        decimals(sample.time / 60, 2),
        ...fiberTypes.flatMap((type) => [percent(sample[type].recruited), percent(sample[type].activation)]),
        percent(sample.capacity),
      ]),
  };
}
