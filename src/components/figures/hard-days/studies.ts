/** What people tried: studies that say something about the number of hard sessions a week. All abstracts were read. */

export interface TriedWeek {
  /** A key of the bibliography. */
  readonly source: string;
  readonly name: string;
  /** Hard sessions a week: of one group, or of two. */
  readonly sessions: readonly number[];
  /** After the name: what was compared. */
  readonly compared: string;
  /** Who, and how long. */
  readonly who: string;
  /** What came out, in lines that fit beside a mark. */
  readonly result: readonly string[];
}

/** Sessions of Vesterinen's groups over eight weeks. */
const vesterinen = { weeks: 8, guided: 13.2, planned: 17.7 } as const;

export const triedWeeks: readonly TriedWeek[] = [
  {
    source: "hickson1977",
    name: "Hickson 1977",
    sessions: [6],
    compared: "six hard days",
    who: "8 people, ten weeks",
    result: ["VO2max rose by 44 %, with no plateau."],
  },
  {
    source: "billat1999",
    name: "Billat 1999",
    sessions: [1, 3],
    compared: "one, then three",
    who: "8 runners, four weeks each",
    result: ["One: faster at VO2max. Three: no faster."],
  },
  {
    source: "vesterinen2016",
    name: "Vesterinen 2016",
    sessions: [vesterinen.guided / vesterinen.weeks, vesterinen.planned / vesterinen.weeks],
    compared: "rested, or by plan",
    who: "40 runners, eight weeks",
    result: ["3000 m: 2.1 % faster when rested,", "1.1 % by plan, a small difference."],
  },
];

/** What nobody compared. */
export const untried = "We found no trial of 0, 1, 2 and 3";

/** One group of Hatle's trial. VO2max in percent of that before training. */
export interface SessionGroup {
  readonly id: "spread" | "crowded";
  readonly weeks: number;
  readonly measured: readonly {
    /** After the last session, d. */
    readonly day: number;
    readonly change: number;
    /** Whether the abstract gives it as different from no change. */
    readonly isSignificant: boolean;
  }[];
}

const groups: readonly [spread: SessionGroup, crowded: SessionGroup] = [
  {
    id: "spread",
    weeks: 8,
    measured: [
      { day: 4, change: 10.7, isSignificant: true },
      { day: 12, change: 7.9, isSignificant: true },
    ],
  },
  {
    id: "crowded",
    weeks: 3,
    measured: [
      { day: 4, change: 3, isSignificant: false },
      { day: 12, change: 6.1, isSignificant: true },
    ],
  },
];

/** The same 24 sessions of hard intervals in eight weeks or in three. */
export const hatle = { source: "hatle2014", name: "Hatle 2014", people: 21, sessions: 24, groups } as const;

/** The most that a group reached, percent. */
export const bestMeasured = ({ measured }: SessionGroup): number => Math.max(...measured.map(({ change }) => change));
