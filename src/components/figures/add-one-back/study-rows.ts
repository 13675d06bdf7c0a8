/** What trials near the question saw. Values stand in their abstracts; what was not read has none. */

interface StudyValue {
  readonly words: string;
  /** Null where it was not read. */
  readonly value: number | null;
}

export interface StudyRow {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who did what, for how long. */
  readonly who: string;
  /** What was measured, with its unit. */
  readonly outcome: string;
  readonly unit: "%" | "of 10";
  /** The value at the right end of the axis; the left end is 0. */
  readonly end: number;
  readonly values: readonly StudyValue[];
  /** What it says about the swap, in a sentence. */
  readonly says: string;
}

export const studyRows: readonly StudyRow[] = [
  {
    source: "helgerud2007",
    who: "40 men, eight weeks, equal work",
    outcome: "rise of VO2max",
    unit: "%",
    end: 10,
    values: [
      { words: "4 × 4 min", value: 7.2 },
      { words: "15 s on, 15 s off", value: 5.5 },
      { words: "Threshold running gained less than both. We have not read how much.", value: null },
    ],
    says: "Intervals did more for VO2max than threshold running. Nobody raced.",
  },
  {
    source: "festa2020",
    who: "38 recreational runners, eight weeks",
    outcome: "rise of speed over 2 km",
    unit: "%",
    end: 10,
    values: [
      { words: "a fifth of it hard", value: 3.5 },
      { words: "half of it moderate", value: 3 },
    ],
    says: "This speaks against the swap: there was no difference, and the moderate plan took less time.",
  },
  {
    source: "talsnes2024",
    who: "14 endurance athletes, two single days",
    outcome: "how hard an hour near threshold felt",
    unit: "of 10",
    end: 10,
    values: [
      { words: "in one session", value: 7 },
      { words: "split over the day", value: 6 },
    ],
    says: "This speaks for the double threshold day: it felt easier. Nobody trained on it for weeks.",
  },
];
