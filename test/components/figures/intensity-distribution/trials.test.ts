import { describe, expect, it } from "vitest";
import { elite, pooled, shift, trials } from "../../../../src/components/figures/intensity-distribution/trials.ts";
import { number, readTable } from "../../../data/csv.ts";
import { works } from "../../../content/sources.ts";

const table = readTable("mix_evidence");
const keys = { silva2024: "Silva Oliveira", rosenblat2019: "Rosenblat", rosenblat2025: "Rosenblat" } as const;

describe("pooled differences", () => {
  it.each([...pooled, shift])("$source, $what: is a row of the table", ({ source, value, interval }) => {
    const year = Number(source.slice(-4));
    const study = keys[source as keyof typeof keys];
    const rows = table.filter((row) => row["study"] === study && row["year"] === year);
    const found = rows.find((row) => Math.abs(number(row, "effect")) === Math.abs(value));
    expect(found).toBeDefined();
    if (found === undefined) return;
    // Times: less is better, so that its sign and its ends change places.
    const isTurned = source === "rosenblat2019";
    expect(value).toBe(isTurned ? -number(found, "effect") : number(found, "effect"));
    const ends = found["ci_low"] === "" ? null : [number(found, "ci_low"), number(found, "ci_high")];
    expect(interval).toEqual(isTurned && ends !== null ? [-(ends[1] ?? 0), -(ends[0] ?? 0)] : ends);
  });
});

/** As the abstract prints them: mean seconds gained by each group. The table has only percentages. */
const printedSeconds: Readonly<Record<string, readonly number[]>> = { esteve2007: [157, 121] };

describe("trials", () => {
  it.each(trials)("$source: gains as its abstract prints them, null where it does not", ({ source, unit, arms }) => {
    if (unit === "seconds") {
      expect(arms.map(({ gain }) => gain)).toEqual(printedSeconds[source]);
      return;
    }
    const row = table.find((one) => one["id"] === source);
    const read = (column: string) => (row?.[column] === "" ? null : row?.[column]);
    expect(arms.map(({ gain }) => gain)).toEqual([read("first"), read("second")]);
  });
});

it("the elite distributions leave 13 that bear none of the three names", () => {
  const named = elite.named.reduce((sum, [, count]) => sum + count, 0);
  expect(elite.named.map(([, count]) => count)).toEqual([89, 65, 8]);
  expect(elite.total - named).toBe(13);
});

it("every row cites a work of the bibliography", () => {
  const ids = new Set(works.map(({ id }) => id));
  for (const { source } of [...pooled, shift, ...trials, elite]) expect(ids).toContain(source);
});
