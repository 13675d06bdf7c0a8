import { expect, it } from "vitest";
import { weekNames } from "../../../src/components/program/two-weeks.ts";

it("names the easy week and the interval week by what a runner does in them", () => {
  expect(weekNames).toEqual({ easy: "four easy runs of 45 min", intervals: "three times 4 × 4 min" });
});
