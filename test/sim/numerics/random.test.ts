import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom, shuffled } from "../../../src/sim/numerics/random.ts";

describe("seededRandom(seed)", () => {
  it("repeats itself for a seed and stays in [0, 1)", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [a, b] = [seededRandom(seed), seededRandom(seed)];
        for (let draw = 0; draw < 50; draw++) {
          const value = a();
          expect(value).toBe(b());
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  it("is spread evenly: each tenth gets a tenth of 100,000 draws, to four standard deviations", () => {
    const random = seededRandom(1);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(random() * 10);
      counts[tenth] = (counts[tenth] ?? 0) + 1;
    }
    const deviation = Math.sqrt(100_000 * 0.1 * 0.9);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * deviation);
  });
});

describe("shuffled(items, random)", () => {
  it("keeps every item and leaves the original alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items];
        expect([...shuffled(items, seededRandom(seed))].sort()).toEqual([...items].sort());
        expect(items).toEqual(before);
      }),
    );
  });
});
