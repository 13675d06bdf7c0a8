/** What trials and pooled trials found when people trained by different distributions. Each row was read in an abstract or a table. */

export interface PooledRow {
  /** A key of the bibliography. */
  readonly source: string;
  /** What polarized training was compared with. */
  readonly against: "all others" | "threshold" | "pyramidal";
  /** What was measured, and in whom. */
  readonly what: string;
  /** Standardized mean difference in favor of polarized training; negative where the others gained more. */
  readonly value: number;
  /** Its 95 % interval; null where we did not read it. */
  readonly interval: readonly [low: number, high: number] | null;
}

const silva = { source: "silva2024", against: "all others" } as const;
const newest = { source: "rosenblat2025", against: "pyramidal", interval: null } as const;

/** Polarized training against others. */
export const pooled: readonly PooledRow[] = [
  { ...silva, what: "VO2max, all", value: 0.24, interval: [0.01, 0.48] },
  { ...silva, what: "VO2max, under 12 weeks", value: 0.4, interval: [0.08, 0.71] },
  { ...silva, what: "VO2max, from 12 weeks", value: 0.04, interval: [-0.32, 0.4] },
  { ...silva, what: "VO2max, highly trained", value: 0.46, interval: [0.1, 0.82] },
  { ...silva, what: "VO2max, trained", value: 0.08, interval: [-0.23, 0.39] },
  { ...silva, what: "time trials", value: -0.01, interval: [-0.28, 0.25] },
  // The paper prints -0.66, of times: less is better.
  { source: "rosenblat2019", against: "threshold", what: "time trials", value: 0.66, interval: [0.15, 1.17] },
  { ...newest, what: "VO2max", value: -0.06 },
  { ...newest, what: "time trials", value: -0.05 },
];

/** How much the difference in VO2max moves from competitive to recreational athletes. */
export const shift: PooledRow = { ...newest, what: "VO2max, recreational athletes", value: -0.63 };

interface Arm {
  readonly mix: string;
  /** Improvement in the trial's unit; null where we did not read it. */
  readonly gain: number | null;
}

export interface TrialRow {
  readonly source: string;
  readonly what: string;
  /** What the gain is counted in: percent of each group's own result before, or seconds, where the times themselves were not read. */
  readonly unit: "percent" | "seconds";
  /** The polarized or the better one first. */
  readonly arms: readonly [Arm, Arm];
}

/** Trials in which people raced or ran against the clock before and after. */
export const trials: readonly TrialRow[] = [
  {
    source: "munoz2014",
    what: "10 km, 30 runners, 10 weeks",
    unit: "percent",
    arms: [
      { mix: "polarized", gain: 5 },
      { mix: "threshold", gain: 3.6 },
    ],
  },
  {
    source: "festa2020",
    what: "2 km, 38 runners, 8 weeks",
    unit: "percent",
    arms: [
      { mix: "polarized, 30 h", gain: 3.5 },
      { mix: "threshold, 25 h", gain: 3 },
    ],
  },
  {
    source: "treff2017",
    what: "power, 14 rowers, 11 weeks",
    unit: "percent",
    arms: [
      { mix: "polarized", gain: 1.5 },
      { mix: "pyramidal", gain: 1.5 },
    ],
  },
  {
    source: "filipas2022",
    what: "5 km, 60 runners, 16 weeks",
    unit: "percent",
    arms: [
      { mix: "pyramidal, then polarized", gain: 1.5 },
      { mix: "three other orders", gain: null },
    ],
  },
  {
    source: "esteve2007",
    what: "10.4 km, 12 runners, 5 months",
    unit: "seconds",
    arms: [
      { mix: "80 % easy", gain: 157 },
      { mix: "67 % easy", gain: 121 },
    ],
  },
];

/** Distributions of elite athletes by their names in Sperlich's review; polarized there is more hard than moderate. */
export const elite = {
  source: "sperlich2023",
  total: 175,
  named: [
    ["pyramidal", 89],
    ["polarized", 65],
    ["threshold", 8],
  ] as const,
} as const;
