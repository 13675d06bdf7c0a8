import { describe, expect, it } from "vitest";
import { buildDistributions } from "../../../../src/components/figures/intensity-distribution/built.ts";
import type { CountId } from "../../../../src/components/figures/intensity-distribution/figure.ts";
import { groups } from "../../../../src/components/figures/intensity-distribution/groups.ts";
import type { CaseWeekId } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { works } from "../../../content/sources.ts";

const data = buildDistributions();

describe("the weeks", () => {
  // Percentages and index of the sketch's trial run.
  it.each<[CaseWeekId, CountId, readonly number[], number, string]>([
    ["with-intervals", "time", [86, 7, 7], 1.95, "near-polarized"],
    ["with-intervals", "sessions", [57, 14, 29], 2.06, "polarized"],
    ["with-intervals", "distance", [83, 8, 9], 1.98, "near-polarized"],
    ["threshold-only", "time", [73, 27, 0], 0, "pyramidal"],
    ["threshold-only", "sessions", [57, 43, 0], 0, "threshold"],
    ["threshold-only", "distance", [69, 31, 0], 0, "pyramidal"],
  ])("%s by %s: %j, index %d, %s", (week, count, shares, index, name) => {
    const found = data.weeks[week][count].seiler;
    expect([found.low, found.moderate, found.high].map(Math.round)).toEqual(shares);
    expect(found.index).toBe(index);
    expect(found.name).toBe(name);
  });

  it("are polarized by every count once threshold running counts as hard, and alike by sessions", () => {
    for (const counts of Object.values(data.weeks)) {
      for (const { article } of Object.values(counts)) {
        expect(article.name).toBe("polarized");
        expect(article.moderate).toBe(0);
      }
    }
    const { "with-intervals": intervals, "threshold-only": stalled } = data.weeks;
    expect(stalled.sessions.article).toEqual(intervals.sessions.article);
  });
});

describe("the published distributions", () => {
  const find = (source: string, low: number) =>
    data.published.find((mix) => mix.source === source && Math.round(mix.low) === low);

  it("cite works of the bibliography and sum to 100", () => {
    const ids = new Set(works.map(({ id }) => id));
    for (const mix of data.published) {
      expect(ids).toContain(mix.source);
      expect(mix.low + mix.moderate + mix.high).toBeCloseTo(100, 1);
    }
  });

  it("have Treff's printed index, where the table has one", () => {
    for (const row of readTable("tid_polarization_index")) {
      const printed = row["pi_printed"];
      const mix = data.published.find(
        (one) =>
          Math.abs(one.low - number(row, "z1_pct")) < 0.06 && Math.abs(one.moderate - number(row, "z2_pct")) < 0.06,
      );
      if (typeof printed !== "number" || mix === undefined) continue;
      expect(Math.abs((mix.index ?? Number.NaN) - printed)).toBeLessThanOrEqual(0.011);
    }
  });

  it("have an area only where the hours were read: of three studies", () => {
    const read = data.published.filter(({ hours }) => hours !== null);
    expect([...new Set(read.map(({ source }) => source))]).toEqual(["stoggl2014", "munoz2014", "festa2020"]);
    expect(find("festa2020", 40)?.hours).toBeCloseTo(3.1, 9);
    expect(find("munoz2014", 75)?.hours).toBeCloseTo(3.91, 9);
  });
});

describe("groups", () => {
  it.each(readTable("stoggl_sperlich_2014_groups"))("$group as the table has it", (row) => {
    const names: Readonly<Record<string, string>> = {
      POL: "polarized",
      HIIT: "intervals",
      THR: "threshold",
      HVT: "high volume",
    };
    const group = groups.find(({ name }) => name === names[String(row["group"])]);
    expect(group).toMatchObject({
      people: row["n_completed"],
      low: row["z1_pct"],
      moderate: row["z2_pct"],
      high: row["z3_pct"],
      hours: row["hours"],
      vo2peak: row["dVO2peak_pct"] === "" ? null : row["dVO2peak_pct"],
      timeToExhaustion: row["dTTE_pct"] === "" ? null : row["dTTE_pct"],
      at4mmol: row["dV4_pct"] === "" ? null : row["dV4_pct"],
    });
  });

  it("leave blank what was not read: of the interval group all but the pace at 4 mmol/L", () => {
    const unread = groups.flatMap((group) =>
      (["vo2peak", "timeToExhaustion", "at4mmol"] as const)
        .filter((key) => group[key] === null)
        .map((key) => [group.name, key]),
    );
    expect(unread).toEqual([
      ["intervals", "vo2peak"],
      ["intervals", "timeToExhaustion"],
    ]);
  });
});
