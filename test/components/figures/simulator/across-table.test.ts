import { describe, expect, it } from "vitest";
import { acrossTable } from "../../../../src/components/figures/simulator/across-table.ts";
import type { GainAt } from "../../../../src/sim/index.ts";

const found: readonly GainAt[] = [
  { intensity: 0.3, time: null, oxidative: null },
  { intensity: 0.57, time: 2700, oxidative: { I: 0.2, IIa: 0.034, IIx: 0, II: 0.02, whole: 0.0949 } },
  { intensity: 1.14, time: 95, oxidative: { I: 0.01, IIa: 0.3, IIx: 0.05, II: 0.2, whole: 1 } },
];

describe("acrossTable(found, every)", () => {
  it("gives percent by effort, with one decimal, and dashes where there is no session", () => {
    expect(acrossTable(found, 1).rows).toEqual([
      ["30", "–", "–", "–", "–", "–"],
      ["57", "45.0", "9.5", "20.0", "3.4", "0.0"],
      ["114", "1.6", "100.0", "1.0", "30.0", "5.0"],
    ]);
  });

  it("names what is counted and in what", () => {
    const { columns, rows, caption } = acrossTable(found, 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(columns.slice(0, 2)).toEqual(["% of VO2max", "work a session, min"]);
    expect(caption).toMatch(/illustrative model/);
  });

  it("takes one of so many", () => {
    expect(acrossTable(found, 2).rows.map(([effort]) => effort)).toEqual(["30", "114"]);
    expect(acrossTable([], 2).rows).toEqual([]);
  });
});
