/** How long runners held a speed until they could not go on: what the tolerance model is fitted to and held against. */

/** What the study's runners ran a fraction of: their speed at VO2max, or VO2max itself, which is another scale. */
export type SpeedBasis = "speed" | "vo2max";

export interface MeasuredRun {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who ran, in a few words. */
  readonly people: string;
  /** How fast they ran, as a fraction of what `basis` names. */
  readonly intensity: number;
  readonly basis: SpeedBasis;
  /** Mean time, s. */
  readonly time: number;
  /** Standard deviation among the runners, s. */
  readonly spread: number;
  /** "calibration": s and tau were fitted to it, so that agreement is no evidence. "validation": the fit had not seen it. */
  readonly role: "calibration" | "validation";
}

const elite = { source: "billat1995", people: "14 elite men", basis: "speed" } as const;
const students = { source: "billat2000", people: "7 physical education students", basis: "speed" } as const;

/** Each read in the study's abstract. */
export const measuredRuns: readonly MeasuredRun[] = [
  { ...elite, intensity: 0.9, time: 1015, spread: 266, role: "calibration" },
  { ...elite, intensity: 1, time: 321, spread: 83, role: "calibration" },
  {
    source: "billat1999",
    people: "8 trained runners",
    intensity: 1,
    basis: "speed",
    time: 301,
    spread: 56,
    role: "calibration",
  },
  { ...students, intensity: 0.9, time: 802, spread: 270, role: "calibration" },
  { ...students, intensity: 1, time: 347, spread: 110, role: "calibration" },
  { ...students, intensity: 1.2, time: 131, spread: 38, role: "calibration" },
  { ...students, intensity: 1.4, time: 72, spread: 18, role: "calibration" },
  { ...elite, intensity: 1.05, time: 176, spread: 40, role: "validation" },
  {
    source: "hafen2018",
    people: "10 men",
    intensity: 0.83,
    basis: "vo2max",
    time: 4740,
    spread: 1020,
    role: "validation",
  },
  {
    source: "billat1994",
    people: "8 sub-elite men",
    intensity: 1,
    basis: "speed",
    time: 404,
    spread: 101,
    role: "validation",
  },
  {
    source: "renoux2000",
    people: "14 sub-elite men",
    intensity: 1,
    basis: "speed",
    time: 269,
    spread: 77,
    role: "validation",
  },
];
