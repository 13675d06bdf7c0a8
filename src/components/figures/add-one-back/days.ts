/** The stalled week of the case day by day, and what a reader can do with each day. Days count from 0, Monday. */

/** Running above easy, from the easiest kind to the hardest. */
export const workKinds = ["threshold", "interval", "repetition"] as const;
export type WorkKind = (typeof workKinds)[number];

/** The two kinds of session that a reader can put back. */
export const newKinds = ["interval", "repetition"] as const satisfies readonly WorkKind[];
export type NewKind = (typeof newKinds)[number];

/** The work of one session, in minutes. */
export interface Work {
  readonly kind: WorkKind;
  readonly minutes: number;
}

export interface Day {
  /** Easy minutes, warm-up and jogs included. */
  readonly easy: number;
  /** One for each session. Two on a day are a double threshold day. */
  readonly work: readonly Work[];
}

export type Days = readonly Day[];

const threshold: Work = { kind: "threshold", minutes: 25 };

/** Seven days of ours: together the threshold week of the case. */
export const stalledDays: Days = [
  { easy: 45, work: [] },
  { easy: 20, work: [threshold, threshold] },
  { easy: 45, work: [] },
  { easy: 25, work: [threshold] },
  { easy: 40, work: [] },
  { easy: 30, work: [threshold] },
  { easy: 70, work: [] },
];

/** Six times three minutes and eight times one: the intervals and repetitions of the case’s other week. */
export const newWork: Readonly<Record<NewKind, Work>> = {
  interval: { kind: "interval", minutes: 18 },
  repetition: { kind: "repetition", minutes: 8 },
};

export const changes = ["keep", "swap", "remove", "add"] as const;
export type Change = (typeof changes)[number];

export interface Edit {
  readonly change: Change;
  /** What is swapped in or added. It says nothing for a day that is kept or loses a session. */
  readonly kind: NewKind;
}

/** What a letter of a plan stands for. */
const letters: Readonly<Record<string, Edit>> = {
  k: { change: "keep", kind: "interval" },
  i: { change: "swap", kind: "interval" },
  r: { change: "swap", kind: "repetition" },
  x: { change: "remove", kind: "interval" },
  a: { change: "add", kind: "interval" },
  b: { change: "add", kind: "repetition" },
};

/** A letter for each day, as a link has them. */
export const stalledPlan = "kkkkkkk";

/** Saturday’s threshold run becomes intervals of three minutes: the closest trial compared threshold running with intervals of four. */
export const openingPlan = "kkkkkik";

const planShape = new RegExp(`^[${Object.keys(letters).join("")}]{${stalledDays.length}}$`);

/** Whether a text is a plan: one known letter for each day. */
export const isPlan = (text: string): boolean => planShape.test(text);

/** @throws RangeError for what is no plan or no day */
export function editOf(plan: string, day: number): Edit {
  const found = letters[plan.charAt(day)];
  if (found === undefined)
    throw new RangeError(`day is ${day} of the plan "${plan}"; allowed are 0 to 6 of seven letters`);
  return found;
}

/** The plan with another edit on one day. */
export function planWith(plan: string, day: number, { change, kind }: Edit): string {
  const [letter = "k"] =
    Object.entries(letters).find(
      ([, edit]) => edit.change === change && (edit.kind === kind || change === "keep" || change === "remove"),
    ) ?? [];
  return plan.slice(0, day) + letter + plan.slice(day + 1);
}

/**
 * A day after an edit. A swap keeps the day as long as it was: the new session takes the place of one session, or of easy
 * running, and easy running fills the rest. Removing takes a session out and keeps the day’s easy minutes; a day without a
 * session becomes a day of rest.
 */
export function edited({ easy, work }: Day, { change, kind }: Edit): Day {
  const [rest, last] = [work.slice(0, -1), work.at(-1)];
  const added = newWork[kind];
  switch (change) {
    case "keep":
      return { easy, work };
    case "swap":
      return { easy: easy + (last?.minutes ?? 0) - added.minutes, work: [...rest, added] };
    case "remove":
      return last === undefined ? { easy: 0, work: [] } : { easy, work: rest };
    case "add":
      return { easy, work: [...work, added] };
  }
}

/** The days of a plan. */
export const daysOf = (plan: string): Days => stalledDays.map((day, index) => edited(day, editOf(plan, index)));
