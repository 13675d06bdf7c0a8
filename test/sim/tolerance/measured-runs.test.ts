import { describe, expect, it } from "vitest";
import { measuredRuns } from "../../../src/sim/evidence.ts";
import { works } from "../../content/sources.ts";
import { number, readTable } from "../../data/csv.ts";

describe("measuredRuns", () => {
  it("hold every time of the reference table, with its spread and its role", () => {
    const rows = readTable("running_times_measured").filter((row) => row["time_s"] !== "");
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      expect(measuredRuns).toContainEqual(
        expect.objectContaining({
          source: row["source"],
          intensity: number(row, "pct_vVO2max") / 100,
          time: number(row, "time_s"),
          spread: number(row, "sd_s"),
          role: row["role"],
        }),
      );
    }
  });

  it("hold two more at the speed at VO2max, which the fit did not see", () => {
    const rows = readTable("running_times_measured");
    const more = measuredRuns.filter(({ source }) => !rows.some((row) => row["source"] === source));
    // Billat 1994: 404 +- 101 s; Renoux 2000: 269 +- 77 s. Both read in the abstract.
    expect(more.map(({ source, intensity, time, spread, role }) => [source, intensity, time, spread, role])).toEqual([
      ["billat1994", 1, 404, 101, "validation"],
      ["renoux2000", 1, 269, 77, "validation"],
    ]);
  });

  it("are of the speed at VO2max, but for the one study that gives VO2max itself", () => {
    expect(measuredRuns.filter(({ basis }) => basis === "vo2max").map(({ source }) => source)).toEqual(["hafen2018"]);
  });

  it("name works of the bibliography", () => {
    const known = works.map(({ id }) => id);
    for (const { source } of measuredRuns) expect(known).toContain(source);
  });
});
