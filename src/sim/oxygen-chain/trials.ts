/**
 * What studies measured of VO2max, of heart and blood, and of muscle after training. Every value was read in an abstract.
 * Within a study the arms can be compared; from study to study people, sport and training differ.
 */

export interface TrialFinding {
  /** What was done or measured, in a few words. */
  readonly of: string;
  /** In the study's `unit`; null where no number was read, and `words` says what was. */
  readonly value: number | null;
  /** What the source prints around its value, or the two ends that it gives instead of one value. */
  readonly interval: { readonly low: number; readonly high: number; readonly kind: "SD" | "95 % CI" | "range" } | null;
  /** What the source says where it gives no number. */
  readonly words: string | null;
}

export interface Trial {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who trained how, in a few words. */
  readonly who: string;
  /** Change in percent, or change in liters of oxygen a minute. */
  readonly unit: "%" | "L/min";
  /** Which question it is shown for. */
  readonly about: "training" | "pooled" | "cause";
  readonly findings: readonly TrialFinding[];
}

const plain = (of: string, value: number): TrialFinding => ({ of, value, interval: null, words: null });
const withSD = (of: string, value: number, sd: number): TrialFinding => ({
  ...plain(of, value),
  interval: { low: value - sd, high: value + sd, kind: "SD" },
});
const within = (of: string, value: number, low: number, high: number): TrialFinding => ({
  ...plain(of, value),
  interval: { low, high, kind: "95 % CI" },
});
const inWords = (of: string, words: string): TrialFinding => ({ of, value: null, interval: null, words });

export const oxygenTrials: readonly Trial[] = [
  {
    source: "helgerud2007",
    who: "40 men, equal work, 8 weeks",
    unit: "%",
    about: "training",
    findings: [
      plain("4 × 4 min", 7.2),
      plain("15 s hard, 15 s easy", 5.5),
      inWords("threshold", "less"),
      inWords("long and slow", "less"),
    ],
  },
  {
    source: "hov2022",
    who: "48 trained men, 8 weeks",
    unit: "%",
    about: "training",
    findings: [
      withSD("4 × 4 min", 6.5, 2.4),
      withSD("8 × 20 s", 3.3, 2.4),
      inWords("10 × 30 s", "no significant change"),
    ],
  },
  {
    source: "seiler2013",
    who: "35 cyclists, mean of three",
    unit: "%",
    about: "training",
    findings: [
      within("4 × 4 min", 5.5, 2.0, 9.0),
      within("4 × 8 min", 11.4, 8.0, 14.9),
      within("4 × 16 min", 5.6, 2.1, 9.1),
      within("easy only", 4.2, 0.4, 8.0),
    ],
  },
  {
    source: "scribbans2016",
    who: "28 studies pooled",
    unit: "L/min",
    about: "pooled",
    findings: [withSD("60 to 70 %", 0.29, 0.15), withSD("80 to 92.5 %", 0.26, 0.1), withSD("100 to 250 %", 0.35, 0.17)],
  },
  {
    source: "bacon2013",
    who: "37 studies of intervals pooled",
    unit: "L/min",
    about: "pooled",
    findings: [
      within("all of them", 0.51, 0.43, 0.6),
      {
        of: "nine with longer intervals",
        value: null,
        interval: { low: 0.8, high: 0.9, kind: "range" },
        words: null,
      },
    ],
  },
  {
    source: "crowley2022",
    who: "11 reviews, 179 studies",
    unit: "L/min",
    about: "pooled",
    findings: [inWords("difference", "small, trivial or inconclusive")],
  },
  {
    source: "montero2015",
    who: "16 untrained men, 6 weeks",
    unit: "%",
    about: "cause",
    findings: [withSD("heart output", 7, 6), withSD("VO2peak", 9, 8), withSD("VO2peak, red cells out", -7, 7)],
  },
  {
    source: "daussin2007",
    who: "heart output, 10 people",
    unit: "%",
    about: "cause",
    findings: [plain("intervals", 11), inWords("continuous", "no increase")],
  },
  {
    source: "jacobs2013",
    who: "16 untrained people, 6 sessions",
    unit: "%",
    about: "cause",
    findings: [plain("VO2peak", 8), plain("mitochondria", 20), inWords("heart and blood", "unchanged")],
  },
];

/** A study whose change of one step and of VO2max can be laid beside the chain, as fractions. Both legs worked. */
export interface ChainObservation {
  /** A key of the bibliography. */
  readonly source: string;
  readonly step: "delivery" | "mitochondria";
  /** Change of the step. */
  readonly change: number;
  /** Gain of VO2max or VO2peak. */
  readonly gain: number;
}

/** One trial that agrees with the chain, and one that does not. The change of the heart is that of its stroke volume. */
export const chainObservations: readonly ChainObservation[] = [
  { source: "helgerud2007", step: "delivery", change: 0.1, gain: 0.072 },
  { source: "jacobs2013", step: "mitochondria", change: 0.2, gain: 0.08 },
];
