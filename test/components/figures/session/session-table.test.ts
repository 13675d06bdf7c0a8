import { describe, expect, it } from "vitest";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { sessionFile, sessionTable } from "../../../../src/components/figures/session/session-table.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { runnerSessionOf } from "./states.ts";

const sample = (time: number, share: number) => {
  const type = { recruited: share, activation: share / 2 };
  return { time, bout: 0, excitationFraction: 0.5, capacity: 1 - share / 4, I: type, IIa: type, IIx: type };
};
const samples = [sample(1, 0), sample(60, 0.2), sample(90, 0.7), sample(121, 0.8), sample(3725, 1)];

describe("sessionTable(course, most)", () => {
  it("tells of every sample in minutes and percent: recruited, activation, and the force that is left", () => {
    const { columns, rows } = sessionTable({ samples }, 5);
    expect(rows.map(([minutes]) => minutes)).toEqual(["0.02", "1.00", "1.50", "2.02", "62.08"]);
    expect(rows[1]).toEqual(["1.00", "20", "10", "20", "10", "20", "10", "95"]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("leaves samples out where there are more than asked for, and never the last", () => {
    expect(sessionTable({ samples }, 2).rows.map(([minutes]) => minutes)).toEqual(["0.02", "2.02", "62.08"]);
    expect(sessionTable({ samples: [] }, 2).rows).toEqual([]);
  });
});

describe("sessionFile(run)", () => {
  it("says of every row which session it is, whose fibers, and by which version of the model", () => {
    const session = runnerSessionOf({ mix: "distance" });
    const lines = toCsv(sessionFile({ session, course: { samples, failure: null, end: 3725, truncated: false } }))
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(1 + samples.length);
    expect(lines[0]).toMatch(/^minutes,I recruited,.*,force left,session,mix,model$/);
    for (const line of lines.slice(1)) {
      expect(line.endsWith(`45 min at 65 %,distance,"illustrative, version ${modelVersion}"`)).toBe(true);
    }
  });
});
