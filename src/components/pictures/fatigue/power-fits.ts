/** A review's curves of holding times: a power of the force, one for each joint and one for all. */

interface PowerFit {
  readonly name: "all joints" | "ankle" | "knee";
  /** The curve's endurance at full force, s. Real muscle fails there at once. */
  readonly factor: number;
  readonly exponent: number;
}

/** @see freylaw2010 */
export const powerFits: readonly PowerFit[] = [
  { name: "ankle", factor: 34.71, exponent: -2.06 },
  { name: "all joints", factor: 21.92, exponent: -1.98 },
  { name: "knee", factor: 19.38, exponent: -1.88 },
];

/** Endurance in s at a force, given as a fraction of the maximum. */
export const enduranceOf = ({ factor, exponent }: PowerFit, target: number): number => factor * target ** exponent;
