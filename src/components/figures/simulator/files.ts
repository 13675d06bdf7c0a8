/** The numbers that the parts give away, as files: fetched when somebody saves one. */
import { exactly, sessionWords } from "../../../describe/simulator/session.ts";
import { modelVersion, type CompositionId, type GainAt } from "../../../sim/index.ts";
import { sessionsOf } from "../../../state/simulator/plan.ts";
import { workTime } from "../../../state/simulator/session.ts";
import type { SimulatorState } from "../../../state/simulator/state.ts";
import { toCsv } from "../../kit/csv.ts";
import type { Table } from "../../kit/table.ts";
import { acrossTable } from "./across-table.ts";
import { session, state as acrossState } from "./across.ts";
import { block, state } from "./block.ts";
import type { Seen } from "./course.ts";
import { runTable } from "./run-table.ts";
import { sessionTable } from "./session-table.ts";

/** Columns that say of what the numbers are. */
type About = readonly (readonly [column: string, value: string])[];

/** A file must say for itself of what it is, whose fibers, and by which version of the model. */
export function fileOf({ columns, rows }: Pick<Table, "columns" | "rows">, mix: CompositionId, about: About): string {
  const all = [...about, ["mix", mix], ["model", `illustrative, version ${modelVersion}`]] as const;
  return toCsv({
    columns: [...columns, ...all.map(([column]) => column)],
    rows: rows.map((row) => [...row, ...all.map(([, value]) => value)]),
  });
}

export const sessionFile = ({ session: of, course }: Seen): string =>
  fileOf(sessionTable(course, Infinity), of.mix, [["session", sessionWords(of)]]);

/** The training of a week. */
const trainingWords = (sessions: ReturnType<typeof sessionsOf>): string =>
  sessions.map((each) => `${each.perWeek} a week: ${sessionWords(each)}`).join("; ");

/** Of training, then of none. */
export const lengthWords = ({ weeks, stop }: Pick<SimulatorState, "weeks" | "stop">): string =>
  `${weeks}, then ${stop} without`;

export function blockFile(): string {
  const of = state.peek();
  return fileOf(runTable(block.peek(), 1), of.mix, [
    ["training", trainingWords(sessionsOf(of))],
    ["weeks", lengthWords(of)],
  ]);
}

/** What is held equal. */
function equalWords(): string {
  const { rule, share, cost, easyMinutes } = acrossState.peek();
  if (rule === "minutes") return `${exactly(workTime(session.peek()))} of work a session`;
  if (rule === "held") return `${share} % of what the model can hold`;
  return `the cost of ${easyMinutes} easy minutes, by ${cost}`;
}

export function acrossFile(found: readonly GainAt[]): string {
  const of = acrossState.peek();
  const beside = sessionsOf(of).slice(1);
  return fileOf(acrossTable(found, 1), of.mix, [
    ["equal", equalWords()],
    ["weeks", `${of.weeks}, ${of.perWeek} sessions a week`],
    ["beside", beside.length === 0 ? "nothing" : trainingWords(beside)],
  ]);
}
