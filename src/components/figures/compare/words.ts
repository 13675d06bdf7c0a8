/** What the comparison says besides its answer: hints, its cursor, its table and its file. */
import { decimals } from "../../../words/numbers.ts";
import { duration } from "../../../words/units.ts";
import { iixHabitual } from "../../../sim/adaptation/constants.ts";
import type { AdaptationState } from "../../../sim/index.ts";
import type { FileTable } from "../../kit/file-table.ts";
import type { Table } from "../../kit/table.ts";
import { outcomes, type Outcome, type OutcomeId } from "../../program/outcomes.ts";
import { weeksWords } from "../../program/program-words.ts";
import { dayAt } from "../../program/weeks.ts";
import { shownPercent, type AnswerKind } from "./answer.ts";
import { fileWords, sideName, type Letter } from "./side-words.ts";
import type { ComparedWeek } from "./week.ts";

/** The four outcomes that are drawn, by the names at their curves. */
export const drawn = [
  ["whole", "whole muscle"],
  ["I", "slow (I)"],
  ["IIa", "fast (IIa)"],
  ["IIx", "fastest (IIx)"],
] as const satisfies readonly (readonly [OutcomeId, string])[];

const rowNames: Readonly<Partial<Record<OutcomeId, string>>> = {
  I: "Slow fibers (I)",
  IIa: "Fast fibers (IIa)",
  IIx: "Fastest fibers (IIx)",
  iixShare: "Share of IIx in myosin",
};
const rowName = ({ id, label }: Outcome): string => rowNames[id] ?? label;

/** Where to mend what keeps the weeks from being compared; empty where nothing does. */
export function hint(kind: AnswerKind, isAlone: boolean): string {
  const place = isAlone ? "under “My week and the block” below" : "in the training block above";
  if (kind === "missing") return `Add a second session ${place}.`;
  if (kind === "no-weeks") return `Set its weeks ${place}.`;
  if (kind === "impossible") return `Make it shorter or easier ${isAlone ? place : "above"}.`;
  return "";
}

/** How sure the answer is; the study's name follows. */
export const certainty =
  "How sure? Do not trust the ranking: the model charges nothing for being tired, so harder weeks win. In the trial that three of these weeks come from, the polarized group raised its VO2peak by 11.7 %, and the threshold group did not raise it significantly";

/** "4 h", "2.5 h", and where it is no half hour "2 h 15 min". */
export const hoursWords = (hours: number): string =>
  Number.isInteger(2 * hours) ? `${hours} h` : duration(3600 * hours);

const signed = (rise: number): string => {
  const shown = shownPercent(rise);
  return `${shown > 0 ? "+" : ""}${decimals(shown, 0)} %`;
};

/** What the cursor says at a week of both sides: one curve by its index, or all for null. A week that is not run has none. */
export function cursorWords(
  week: number,
  states: Readonly<Record<Letter, AdaptationState | null>>,
  curve: number | null,
): string {
  const read = curve === null ? drawn : drawn.slice(curve, curve + 1);
  const said = (["A", "B"] as const).flatMap((letter) => {
    const state = states[letter];
    if (state === null) return [];
    return [`${letter}, ${read.map(([id, name]) => `${name} ${signed(valueOf(id)(state))}`).join(", ")}`];
  });
  return `${weeksWords(week)}: ${said.join("; ")}`.replaceAll("%", "percent");
}

export function outcomeOf(id: OutcomeId): Outcome {
  const found = outcomes.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`id is "${id}"; allowed are those of the outcomes`);
  return found;
}
const valueOf = (id: OutcomeId): Outcome["value"] => outcomeOf(id).value;

const column = (letter: Letter, { side }: ComparedWeek): string => `${letter}: ${sideName(side)}`;

/** @param at week of the cursor */
export function differenceTable(a: ComparedWeek, b: ComparedWeek, at: number): Table {
  return {
    caption: `At ${weeksWords(at)}: change from untrained, % (illustrative model)`,
    columns: ["what changes", column("A", a), column("B", b), "A − B, points"].map((name) => ({ name })),
    rows: outcomes.map((outcome) => {
      const [ofA, ofB] = [a, b].map(({ days }) =>
        days === null ? null : shownPercent(outcome.value(dayAt(days, at))),
      );
      const shown = (value: number | null | undefined): string =>
        value === null || value === undefined ? "–" : decimals(value, 0);
      // A share is no change: it goes from one level to another.
      const start = outcome.id === "iixShare" ? `${shownPercent(iixHabitual)} to ` : "";
      const level = (value: number | null | undefined): string =>
        start === "" || value === null || value === undefined ? shown(value) : `${start}${shown(value)} %`;
      const points = typeof ofA === "number" && typeof ofB === "number" ? ofA - ofB : null;
      return [rowName(outcome), level(ofA), level(ofB), shown(points)];
    }),
  };
}

/** All weeks of the block. A file must say for itself which two weeks and whose fibers they are. */
export function compareFile(
  a: ComparedWeek,
  b: ComparedWeek,
  { weeks, weeksOff, mix }: { readonly weeks: number; readonly weeksOff: number; readonly mix: string },
): FileTable {
  const columns = outcomes.flatMap((outcome) =>
    ["A", "B"].map((letter) => ({ name: `${rowName(outcome)}, ${letter}`, unit: "%" })),
  );
  const rows = Array.from({ length: weeks + weeksOff + 1 }, (_, week) => [
    week,
    ...outcomes.flatMap(({ value }) =>
      [a, b].map(({ days }) => (days === null ? null : 100 * value(dayAt(days, week)))),
    ),
  ]);
  const about = [
    [{ name: "A" }, fileWords(a)],
    [{ name: "B" }, fileWords(b)],
    [{ name: "weeks of training" }, weeks],
    [{ name: "weeks off" }, weeksOff],
    [{ name: "mix" }, mix],
  ] as const;
  return { columns: [{ name: "week" }, ...columns], rows, about };
}
