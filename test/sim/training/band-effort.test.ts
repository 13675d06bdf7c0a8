import { expect, it } from "vitest";
import { bandEffort } from "../../../src/sim/training/band-effort.ts";
import { bandOf } from "../../../src/sim/training/effort-band.ts";
import { bands } from "../../../src/sim/training/zones.ts";

it("bandEffort(band) lies in the effort band of the same name, and rises from easy to repetition", () => {
  expect(bands.map((band) => bandOf(bandEffort(band)).id)).toEqual([
    "easy",
    "steady",
    "threshold",
    "interval",
    "rep",
    "easy",
  ]);
  const rising = (["easy", "marathon", "threshold", "interval", "repetition"] as const).map(bandEffort);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
});
