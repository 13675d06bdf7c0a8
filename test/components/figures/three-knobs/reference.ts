/** The pool of Potvin and Fuglevand 2017, written out anew from its equations: what the figure's numbers are held against. */

export interface Changes {
  /** On thresholds above the first. */
  readonly thresholds?: number;
  /** On all rates. */
  readonly rates?: number;
  /** On all twitches. */
  readonly strength?: number;
}

export interface ReferenceUnit {
  readonly rate: number;
  readonly activation: number;
  /** In twitches of the first unit, at full fusion. */
  readonly strength: number;
}

/** The 120 units at a share of the most drive, 67. */
export const unitsAt = (share: number, { thresholds = 1, rates = 1, strength = 1 }: Changes = {}): ReferenceUnit[] =>
  Array.from({ length: 120 }, (_, index) => {
    const place = index / 119;
    const usual = 50 ** place;
    const above = 67 * share - (1 + thresholds * (usual - 1));
    const peak = 35 - (10 * (usual - 1)) / 49;
    const rate = above < 0 ? 0 : rates * Math.min(8 + above, peak);
    const contraction = 90 * 3 ** -place;
    const normalized = (contraction * rate) / 1000;
    const sigmoid = (x: number): number => 1 - Math.exp(-2 * x ** 3);
    const activation = normalized <= 0.4 ? (sigmoid(0.4) / 0.4) * normalized : sigmoid(normalized);
    return { rate, activation, strength: strength * 100 ** place };
  });

const total = (units: readonly ReferenceUnit[]): number =>
  units.reduce((sum, { activation, strength }) => sum + activation * strength, 0);

/** Of the full force before any change. */
export const referenceForce = (share: number, changes: Changes = {}): number =>
  total(unitsAt(share, changes)) / total(unitsAt(1));

/** Mean over the units at work, impulses/s. */
export function referenceRate(share: number, changes: Changes = {}): number {
  const working = unitsAt(share, changes).filter(({ rate }) => rate > 0);
  return working.reduce((sum, { rate }) => sum + rate, 0) / working.length;
}
