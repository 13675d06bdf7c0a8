import { describe, expect, it } from "vitest";
import { runCheck } from "../../../src/sim/checks/check.ts";
import { checks } from "../../../src/sim/checks/checks.ts";
import { works } from "../../content/sources.ts";

describe("runCheck(check)", () => {
  const check = {
    id: "x",
    says: "",
    kind: "closed form",
    source: "ours",
    unit: "1",
    expected: 2,
    tolerance: 0.1,
  } as const;
  it("passes what lies within the tolerance, both ends included", () => {
    expect(runCheck({ ...check, find: () => 2.05 })).toEqual({ id: "x", found: 2.05, passed: true });
    expect(runCheck({ ...check, expected: 0, find: () => -0.1 }).passed).toBe(true);
  });
  it.each([2.11, 1.89, Number.NaN, Number.POSITIVE_INFINITY])("fails %d", (found) => {
    expect(runCheck({ ...check, find: () => found }).passed).toBe(false);
  });
});

describe("checks", () => {
  it.each(checks.map((check) => [check.id, check] as const))("%s holds", (_, check) => {
    const { found, passed } = runCheck(check);
    expect(passed, `found ${String(found)}, expected ${String(check.expected)}`).toBe(true);
  });
  it("have ids of their own, and sources in the bibliography", () => {
    const ids = checks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const known = ["ours", ...works.map(({ id }) => id)];
    for (const { source } of checks) expect(known).toContain(source);
  });
  it("could fail: none allows a thousandth of what it expects", () => {
    for (const { id, expected, tolerance } of checks) {
      if (expected !== 0) expect(tolerance / Math.abs(expected), id).toBeLessThan(1e-3);
    }
  });
});
