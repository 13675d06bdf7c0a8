import { expect } from "vitest";

/** Equal to a relative tolerance; to the same absolute one where zero is expected. */
export function expectClose(actual: number | undefined, expected: number, tolerance: number): void {
  if (actual === undefined) throw new Error(`expected ${String(expected)}, found nothing`);
  const allowed = tolerance * (expected === 0 ? 1 : Math.abs(expected));
  expect(Math.abs(actual - expected), `${String(actual)} against ${String(expected)}`).toBeLessThanOrEqual(allowed);
}

/** Equal to the digits that a reference table prints: half a unit of its last decimal. */
export function expectPrinted(actual: number | undefined, expected: number, decimals: number): void {
  if (actual === undefined) throw new Error(`expected ${String(expected)}, found nothing`);
  // A double holds a printed decimal only nearly; 1e-9 of a digit is that rounding, not room for error.
  expect(Math.abs(actual - expected), `${String(actual)} against ${String(expected)}`).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals * (1 + 1e-9),
  );
}
