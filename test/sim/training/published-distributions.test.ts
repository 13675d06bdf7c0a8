import { describe, expect, it } from "vitest";
import { classifyDistribution, publishedDistributions, type PublishedDistribution } from "../../../src/sim/index.ts";
import { works } from "../../content/sources.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const all: readonly PublishedDistribution[] = publishedDistributions;
const shown = (id: string): PublishedDistribution => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no distribution ${id}`);
  return found;
};

describe("publishedDistributions", () => {
  it.each([
    ["polarized", "Stoggl&Sperlich 2014", "POL"],
    ["threshold", "Stoggl&Sperlich 2014", "THR"],
    ["all-hard", "Stoggl&Sperlich 2014", "HIT"],
    ["all-easy", "Sylta 2014 TIZ", ""],
  ])("has %s in the proportions of %s %s", (id, source, arm) => {
    const [row, ...more] = readTable("tid_polarization_index").filter(
      (one) => one["source"] === source && one["arm"] === arm,
    );
    if (row === undefined || more.length > 0) throw new Error(`not one row of ${source} ${arm}`);
    const printed = [number(row, "z1_pct"), number(row, "z2_pct"), number(row, "z3_pct")];
    const sum = printed.reduce((total, part) => total + part, 0);
    const { low, moderate, high } = shown(id);
    for (const [zone, part] of [low, moderate, high].entries()) {
      expectClose(part, (100 * (printed[zone] ?? Number.NaN)) / sum, 1e-12);
    }
  });

  it("rounds to the pyramid of 80, 12 and 8, and to the double threshold of 75, 22 and 3", () => {
    const whole = (id: string) => [shown(id).low, shown(id).moderate, shown(id).high].map(Math.round);
    expect(whole("pyramidal")).toEqual([80, 12, 8]);
    expect(whole("double-threshold")).toEqual([75, 22, 3]);
  });

  it.each([
    ["polarized", "polarized"],
    ["pyramidal", "pyramidal"],
    ["threshold", "threshold"],
    ["double-threshold", "pyramidal"],
    ["all-easy", "base"],
    ["all-hard", "hit"],
  ])("%s is classified as %s", (id, label) => {
    expect(classifyDistribution(shown(id)).label).toBe(label);
  });

  it("sums to 100, each with an id of its own", () => {
    for (const { low, moderate, high } of all) expectClose(low + moderate + high, 100, 1e-12);
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(all)("$id says whose training it was and how it was counted, from a work of the bibliography", (one) => {
    expect(works.map(({ id }) => id)).toContain(one.source);
    expect(one.name).toMatch(/^[A-Z]/);
    for (const text of [one.people, one.counted, one.note]) expect(text).toMatch(/^[A-Z0-9].+\.$/);
  });

  it("calls measured what a study counted, and says that we read it in another paper", () => {
    const isMeasured = (source: string): boolean => ["stoggl2014", "esteve2007", "sylta2014"].includes(source);
    for (const { source, grade, note } of all) {
      expect(grade === "measured", source).toBe(isMeasured(source));
      expect(note).toMatch(grade === "measured" ? /another paper|a review's table/ : /our choice/);
    }
  });
});
