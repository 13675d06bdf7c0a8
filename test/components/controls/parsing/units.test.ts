import { describe, expect, it } from "vitest";
import { lengthUnitOf, timeUnitOf } from "../../../../src/components/controls/parsing/units.ts";

const units = ["km", "mi", "h", "min", "h-mi", "min-mi"] as const;

describe("lengthUnitOf(unit)", () => {
  it("is miles for miles, and for times beside miles", () => {
    expect(units.map(lengthUnitOf)).toEqual(["km", "mi", "km", "km", "mi", "mi"]);
  });
});

describe("timeUnitOf(unit)", () => {
  it("is null where a bare number is a distance", () => {
    expect(units.map(timeUnitOf)).toEqual([null, null, "h", "min", "h", "min"]);
  });
});
