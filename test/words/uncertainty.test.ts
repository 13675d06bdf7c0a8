import { describe, expect, it } from "vitest";
import { widestBand } from "../../src/words/uncertainty.ts";

const units = { at: (x: number) => `on day ${String(x)}`, unit: "%", places: 1 };

describe("widestBand(points, units)", () => {
  it("names the place where the band is widest, and what it spans", () => {
    const points = [
      { x: 0, low: 0, median: 0, high: 0 },
      { x: 56, low: 13.04, median: 24.2, high: 38 },
      { x: 112, low: 1, median: 2, high: 4 },
    ];
    expect(widestBand(points, units)).toBe("Widest on day 56: 24.2 %, from 13.0 to 38.0 if these ranges hold.");
  });
  it("takes the first of equally wide places", () => {
    const point = { low: 1, median: 2, high: 3 };
    expect(
      widestBand(
        [
          { x: 1, ...point },
          { x: 2, ...point },
        ],
        units,
      ),
    ).toMatch(/^Widest on day 1:/);
  });
  it("says so when there is nothing", () => {
    expect(widestBand([], units)).toBe("No draw gave a number.");
  });
});
