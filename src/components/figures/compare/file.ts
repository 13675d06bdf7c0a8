/** Both weeks as a file: fetched when somebody saves it. */
import { withModel, type FileTable } from "../../kit/file-table.ts";
import { outcomes } from "../../program/outcomes.ts";
import { dayAt } from "../../program/weeks.ts";
import { figure } from "./figure.ts";
import { fileWords } from "./side-words.ts";
import type { ComparedWeek } from "./week.ts";
import { rowName } from "./words.ts";

/** All weeks of the block. A file must say for itself which two weeks and whose fibers they are. */
export function compareFile(
  a: ComparedWeek,
  b: ComparedWeek,
  { weeks, weeksOff, mix }: { readonly weeks: number; readonly weeksOff: number; readonly mix: string },
): FileTable {
  const columns = outcomes.flatMap((outcome) =>
    ["A", "B"].map((letter) => ({ name: `${rowName(outcome)}, ${letter}`, unit: "%" })),
  );
  const rows = Array.from({ length: weeks + weeksOff + 1 }, (_, week) => [
    week,
    ...outcomes.flatMap(({ value }) =>
      [a, b].map(({ days }) => (days === null ? null : 100 * value(dayAt(days, week)))),
    ),
  ]);
  return withModel({ columns: [{ name: "week" }, ...columns], rows }, figure, [
    [{ name: "A" }, fileWords(a)],
    [{ name: "B" }, fileWords(b)],
    [{ name: "weeks of training" }, weeks],
    [{ name: "weeks off" }, weeksOff],
    [{ name: "mix" }, mix],
  ]);
}
