import { describe, expect, it } from "vitest";
import { criticalSpeed } from "../../../src/sim/evidence.ts";
import { works } from "../../content/sources.ts";
import { number, readTable } from "../../data/csv.ts";

describe("criticalSpeed", () => {
  it("is the one of the reference table", () => {
    const [row, ...more] = readTable("running_times_measured").filter(({ role }) => role === "consistency");
    if (row === undefined) throw new Error("no critical speed in the table");
    expect(more).toEqual([]);
    expect(criticalSpeed.source).toBe(row["source"]);
    expect(100 * criticalSpeed.share).toBeCloseTo(number(row, "pct_vVO2max"), 9);
    expect(100 * criticalSpeed.spread).toBeCloseTo(number(row, "sd_s"), 9);
  });

  it("names a work of the bibliography", () => {
    expect(works.map(({ id }) => id)).toContain(criticalSpeed.source);
  });
});
