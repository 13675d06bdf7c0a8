import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSession } from "../../../../src/sim/training/notation/parse.ts";
import { printSession } from "../../../../src/sim/training/notation/print.ts";
import type { WrittenSession, WrittenStep } from "../../../../src/sim/training/notation/types.ts";

const time = fc.integer({ min: 5, max: 43_200 }).map((seconds) => ({ time: seconds }));
const meters = fc.integer({ min: 200, max: 1_000_000 }).map((tenths) => ({ distance: tenths / 10 }));
const miles = fc
  .integer({ min: 20, max: 60_000 })
  .map((thousandths) => ({ distance: (thousandths / 1000) * 1609.344 }));
const length = fc.oneof(time, meters, miles);
const repeats = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    work: length,
    band: fc.constantFrom("marathon", "threshold", "interval", "repetition", "strides" as const),
    recovery: length,
  })
  .map(({ count, work, band, recovery }): WrittenStep => ({
    part: "repeats",
    count,
    work,
    band,
    recovery: count === 1 ? null : recovery,
  }));
const plain = fc.record({ part: fc.constantFrom("warm-up", "easy", "long", "cool-down" as const), length });
const session: fc.Arbitrary<WrittenSession> = fc.record({
  steps: fc.array(fc.oneof(plain, repeats), { minLength: 1, maxLength: 8 }),
});

describe("printSession(session)", () => {
  it("writes what parseSession reads as the same session", () => {
    fc.assert(
      fc.property(session, (written) => {
        const line = printSession(written);
        fc.pre(line.length <= 400);
        expect(parseSession(line), line).toEqual({ ok: true, session: written });
      }),
      { numRuns: 1000 },
    );
  });
  it.each([
    "wu 2km, 6x1000m@I r2min, cd 2km",
    "4x4min@I r3min",
    "20min@T",
    "8x400m@R r400m",
    "easy 50min",
    "long 24km",
    "easy 5mi, 4x20s@strides r1min",
    "2h@M, 5x90s@R r4min 30s",
  ])("gives %s back as it was written", (line) => {
    const parsed = parseSession(line);
    expect(parsed.ok && printSession(parsed.session)).toBe(line);
  });
});
