/** Both runs as a file: fetched when somebody saves it. */
import type { Table } from "../../kit/table.ts";
import { rooms, snapshotAt, streams, type FlowCourse, type FlowRun } from "./run.ts";
import { reach, roomNames, seconds, ways } from "./words.ts";

const streamNames: Readonly<Record<(typeof streams)[number], string>> = {
  madeFast: "made in fast fibers",
  burnedFast: "burned in fast fibers",
  outOfFast: "out of fast fibers",
  madeSlow: "made in slow fibers",
  burnedSlow: "burned in slow fibers",
  outOfSlow: "out of slow fibers (below zero: into them)",
  toBlood: "into blood",
  toOther: "from blood to other tissue",
  burnedOther: "burned or turned to sugar in other tissue",
};
/** Everything, every ten seconds, for a file. */
export function flowFile(run: FlowRun): Pick<Table, "columns" | "rows"> {
  const count = Math.floor(reach(run) / 10) + 1;
  const columns = ways.flatMap(([, way]) => [
    ...rooms.map((room) => ({ name: `${roomNames[room]}, ${way}`, unit: "mmol/L" })),
    ...streams.map((stream) => ({ name: `${streamNames[stream]}, ${way}`, unit: "mmol/min" })),
  ]);
  const values = (course: FlowCourse, moment: number): number[] => {
    const { levels, flows } = snapshotAt(course, moment);
    return [...rooms.map((room) => levels[room]), ...streams.map((stream) => flows[stream])];
  };
  return {
    columns: [seconds, ...columns],
    rows: Array.from({ length: count }, (_, index) => [
      10 * index,
      ...ways.flatMap(([way]) => values(run[way], 10 * index)),
    ]),
  };
}
