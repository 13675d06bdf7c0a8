import { describe, expect, it } from "vitest";
import { sessionFile, sessionTable } from "../../../../src/components/figures/session/session-table.ts";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import { withModel } from "../../../../src/components/kit/file-table.ts";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { runnerSessionOf } from "./states.ts";
import { onPage } from "../../../support/read-table.ts";

const sample = (time: number, share: number) => {
  const type = { recruited: share, activation: share / 2 };
  return { time, bout: 0, excitationFraction: 0.5, capacity: 1 - share / 4, I: type, IIa: type, IIx: type };
};
const samples = [sample(1, 0), sample(60, 0.2), sample(90, 0.7), sample(121, 0.8), sample(3725, 1)];

const course = { samples, failure: null, end: 3725, truncated: false };

describe("sessionTable(run, most)", () => {
  it("tells of moments of a run in one go: recruited, activation, and the force that is left", () => {
    const { columns, rows } = onPage(sessionTable({ session: runnerSessionOf(), course }, 5));
    expect(rows.map(([time]) => time)).toEqual(["0:01", "1:00", "1:30", "2:01", "1:02:05"]);
    expect(rows[1]).toEqual(["1:00", "20 / 10", "20 / 10", "20 / 10", "95"]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    // More columns are cut on a phone.
    expect(columns.length).toBeLessThanOrEqual(6);
  });

  it("leaves moments out where there are more than asked for or nothing changes, and never the last", () => {
    const times = (of: typeof samples, most: number) =>
      onPage(sessionTable({ session: runnerSessionOf(), course: { ...course, samples: of } }, most)).rows.map(
        ([time]) => time,
      );
    expect(times(samples, 2)).toEqual(["0:01", "2:01", "1:02:05"]);
    expect(times([sample(60, 0.2), sample(120, 0.2), sample(180, 0.2), sample(240, 0.2)], 9)).toEqual(["1:00", "4:00"]);
    expect(times([], 2)).toEqual([]);
  });

  it("has one row for each repeat and each rest", () => {
    const bouts = [0, 0, 1, 1, 2].map((bout, index) => ({ ...sample(60 * (index + 1), 0.1 * index), bout }));
    const session = runnerSessionOf({ form: "repeats", repeats: 2, work: 120, recovery: 120 });
    const { columns, rows } = onPage(sessionTable({ session, course: { ...course, samples: bouts } }, 2));
    expect(rows.map(([time, part]) => [time, part])).toEqual([
      ["2:00", "repeat 1"],
      ["4:00", "rest"],
      ["5:00", "repeat 2"],
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(columns.length).toBeLessThanOrEqual(6);
  });
});

describe("sessionFile(run)", () => {
  it("says of every row which session it is, whose fibers, and by which version of the model", () => {
    const session = runnerSessionOf({ mix: "distance" });
    const lines = toCsv(withModel(sessionFile({ session, course }), figure))
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(1 + samples.length);
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["1", "60", "90", "121", "3725"]);
    expect(lines[0]).toMatch(/^"time, s","I recruited, %",.*,"force left, %",session,mix,model$/);
    for (const line of lines.slice(1)) {
      expect(line.endsWith(`45 min at 65 %,distance,"illustrative, version ${modelVersion}"`)).toBe(true);
    }
  });
});
