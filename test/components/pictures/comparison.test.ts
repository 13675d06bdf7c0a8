/** The line that a comparison draws its rows on. */
import { describe, expect, test } from "vitest";
import { fileUnit, inFileUnit, lineFor, type Compared } from "../../../src/components/pictures/comparison.ts";

const row: Compared = {
  quantity: "pH",
  source: "ours",
  unit: "",
  measured: 7,
  model: 7,
  places: 1,
  role: "validation",
};

describe("the line that rows are drawn on", () => {
  const on = (unit: string, measured: number | null, model: number): Compared => ({
    ...row,
    unit,
    measured,
    model,
  });
  test("begins at zero, so that a small difference looks small", () => {
    expect(lineFor([on("mmol/L", 7.6, 7.2)])[0]).toBe(0);
  });
  test("begins below zero where something lies there", () => {
    expect(lineFor([on("%", -24, 0)])[0]).toBe(-24);
  });
  test("begins near the values of a pH, which moves by tenths", () => {
    expect(lineFor([on("", 6.6, 6.7)])[0]).toBeCloseTo(6.5, 10);
  });
  test("holds every value and interval, with room behind the last", () => {
    const [from, to] = lineFor([
      { ...on("%", 50, 20), interval: { low: 10, high: 90, kind: "SD" } },
      on("%", null, 30),
    ]);
    expect([from, to]).toEqual([0, 94.5]);
  });
});

test("a file has durations in seconds, and all digits of other numbers up to the sixth", () => {
  expect([fileUnit("min"), fileUnit("mmol/L"), fileUnit("")]).toEqual(["s", "mmol/L", ""]);
  expect([inFileUnit(9.5, "min"), inFileUnit(6.597123456, "")]).toEqual(["570", "6.59712"]);
});
