/** The sheet as a file: fetched when somebody saves it. */
import type { FileTable } from "../../kit/file-table.ts";
import type { Sheet } from "./model.ts";
import { groupLetters } from "./moves.ts";

/** One row a runner; paces in s/km. */
export function squadFile({ groups, main, byEffort }: Sheet): FileTable {
  const pace = (name: string) => ({ name, unit: "s/km" });
  const columns = [
    { name: "runner" },
    { name: "group" },
    { name: "race", unit: "m" },
    { name: "race time", unit: "s" },
    { name: "VDOT" },
    ...["easy, fast", "easy, slow", "marathon", "threshold", "interval", "rep", "session"].map(pace),
    { name: "one repeat", unit: "m" },
    { name: "one repeat", unit: "s" },
  ];
  const paced = groups.flatMap(({ group, entries }) =>
    entries.map(({ runner, paces, pace: own, work }) => [
      runner.name,
      groupLetters[group] ?? "",
      runner.distance,
      runner.time,
      runner.vdot,
      ...[paces.E.fast, paces.E.slow, paces.M, paces.T, paces.I, paces.R],
      main === null ? null : own,
      work?.distance ?? null,
      work?.time ?? null,
    ]),
  );
  const others = byEffort.map(({ name, distance, time, vdot }) => [
    ...[name, "by effort", distance, time, vdot],
    ...columns.slice(5).map(() => null),
  ]);
  return { columns, rows: [...paced, ...others] };
}
