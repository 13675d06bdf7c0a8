/** What a check of the model is: something computed now, beside what it must be. */

export interface Check {
  readonly id: string;
  /** What is computed, as a noun phrase. */
  readonly says: string;
  /**
   * Where the expected value comes from: a publication, somebody else's program for the same equations, a formula worked
   * out by hand, or a law that must hold.
   */
  readonly kind: "published" | "another program" | "closed form" | "conservation" | "convergence";
  /** A key of the bibliography, or "ours". */
  readonly source: string;
  /** "1" for a dimensionless number. */
  readonly unit: string;
  readonly expected: number;
  /** Largest difference allowed, in `unit`. */
  readonly tolerance: number;
  /** Runs the model. */
  readonly find: () => number;
}

export interface Checked {
  readonly id: string;
  readonly found: number;
  readonly passed: boolean;
}

/** Runs one check. */
export function runCheck({ id, expected, tolerance, find }: Check): Checked {
  const found = find();
  return { id, found, passed: Math.abs(found - expected) <= tolerance };
}
