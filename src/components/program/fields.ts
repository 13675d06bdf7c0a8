/**
 * A training program as a reader sets it: the fields that figures about a session, a week or a block share. In one scene they
 * are one control's value; a figure takes those that it needs into its own table.
 */
import { compositions, type Composition } from "../../sim/index.ts";
import { recoveryForms, sessionForms, type Session } from "../../sim/session/session.ts";
import { longestText } from "../controls/parsing/normalized.ts";
import { raceChoices } from "../controls/parsing/races.ts";
import {
  called,
  choiceField,
  minutesField,
  numberField,
  optionalNumberField,
  percentField,
  privately,
  textField,
  type Field,
  type FieldTable,
} from "../kit/field.ts";

/** What the controls allow: percent of VO2max, minutes, s where the name says a part of repeats. */
export const ranges = {
  percent: { min: 30, max: 200, step: 1 },
  minutes: { min: 1, max: 240, step: 1 },
  // All repeats together: six hours, the longest session that gains are drawn for.
  repeats: { min: 1, max: 30, step: 1 },
  work: { min: 10, max: 720, step: 1 },
  recovery: { min: 0, max: 600, step: 1 },
  perWeek: { min: 1, max: 7, step: 1 },
  weeks: { min: 0, max: 16, step: 1 },
} as const;

const usual = { percent: 65, form: "steady", minutes: 45, repeats: 5, work: 240, recovery: 180 } as const;

/** Keys in a link are short; the second session's have a 2 behind them. */
function table(mark: "" | "2", { percent, form }: { readonly percent: number; readonly form: Session["form"] }) {
  const named = <T>(name: string, field: Field<T>): Field<T> => called(mark === "" ? name : `second ${name}`, field);
  return {
    /** Fraction of VO2max. */
    intensity: named("effort", percentField(`i${mark}`, { ...ranges.percent, default: percent })),
    form: named("in one go or repeats", choiceField(`f${mark}`, sessionForms, form)),
    /** s. */
    duration: named("minutes", minutesField(`m${mark}`, { ...ranges.minutes, default: usual.minutes })),
    repeats: named("repeats", numberField(`r${mark}`, { ...ranges.repeats, default: usual.repeats })),
    work: named("length of repeats", numberField(`w${mark}`, { ...ranges.work, default: usual.work })),
    recovery: named("length of rests", numberField(`p${mark}`, { ...ranges.recovery, default: usual.recovery })),
    recoveryForm: named("kind of rest", choiceField(`q${mark}`, recoveryForms, "jog")),
  };
}

const hard = table("2", { percent: 98, form: "repeats" });

/** The session, and how often a week. */
export const sessionFields = {
  ...table("", usual),
  perWeek: called("times a week", numberField("n", { ...ranges.perWeek, default: 3 })),
} satisfies FieldTable<Session & { readonly perWeek: number }>;

/** A second kind of session; none a week until it is asked for. */
export const secondFields = {
  intensity2: hard.intensity,
  form2: hard.form,
  duration2: hard.duration,
  repeats2: hard.repeats,
  work2: hard.work,
  recovery2: hard.recovery,
  recoveryForm2: hard.recoveryForm,
  perWeek2: called("second session", numberField("n2", { ...ranges.perWeek, min: 0, default: 0 })),
};

/** Weeks of training, then weeks without, and the week that the cursor of every picture of the block stands at. */
export const blockFields = {
  weeks: called("weeks of training", numberField("k", { ...ranges.weeks, default: 8 })),
  weeksOff: called("weeks off", numberField("z", { ...ranges.weeks, default: 0 })),
  /** Null follows the end of training. No step by itself, so it has no name. */
  week: optionalNumberField("wk", { min: 0, max: 32, step: 1 }),
};

/** Whose fibers. */
export const mixFields = {
  mix: called(
    "mix of fibers",
    choiceField(
      "mix",
      compositions.map(({ id }) => id),
      compositions[0].id,
    ),
  ),
};

/** A race of the runner's; the time and the distance stay out of the query, which servers are sent. */
export const runnerFields = {
  race: called("race", privately(choiceField("race", raceChoices, "none"))),
  otherDistance: called("race distance", privately(textField("d", { maxLength: longestText, default: "" }))),
  raceTime: called("race time", privately(textField("t", { maxLength: longestText, default: "" }))),
  unit: called("unit", choiceField("u", ["km", "mi"] as const, "km")),
};

type StateOf<Table> = { readonly [Name in keyof Table]: Table[Name] extends { readonly default: infer T } ? T : never };
/** A session with how often it is done a week. */
export type Training = Session & { readonly perWeek: number };
export type SecondState = { readonly [Name in keyof Training as `${Name}2`]: Training[Name] };
export type BlockState = { readonly weeks: number; readonly weeksOff: number; readonly week: number | null };
export type MixState = { readonly mix: Composition["id"] };
export type RunnerState = StateOf<typeof runnerFields>;

export type Which = "first" | "second";

export const firstSession = ({
  intensity,
  form,
  duration,
  repeats,
  work,
  recovery,
  recoveryForm,
  perWeek,
}: Training): Training => ({ intensity, form, duration, repeats, work, recovery, recoveryForm, perWeek });

export const secondSession = (state: SecondState): Training => ({
  intensity: state.intensity2,
  form: state.form2,
  duration: state.duration2,
  repeats: state.repeats2,
  work: state.work2,
  recovery: state.recovery2,
  recoveryForm: state.recoveryForm2,
  perWeek: state.perWeek2,
});

/** A change of one of the two sessions as a change of the state. */
export function sessionChange(which: Which, change: Partial<Training>): Partial<Training & SecondState> {
  if (which === "first") return change;
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [`${name}2`, value]));
}

export const mixOf = ({ mix }: MixState): Composition => compositions.find(({ id }) => id === mix) ?? compositions[0];
