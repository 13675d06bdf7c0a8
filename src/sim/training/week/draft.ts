/** One pass over the week: hard sessions for a week of a given size, then easy running around them. */
import { amountOf, budgetOf, easySize, limitRule, measureOf, sizeOf, type Budget } from "./budget.ts";
import { week } from "./constants.ts";
import { hardCap, hardCount, hardKinds } from "./counts.ts";
import { easyRuns, limitNote, type EasyRuns } from "./easy.ts";
import type { HardSession } from "./hard.ts";
import type { Note } from "./notes.ts";
import { qualityOf, type Quality } from "./quality.ts";
import { easyFor, type Runner } from "./runner.ts";
import type { WeekInput } from "./types.ts";

export interface Draft {
  readonly budget: Budget;
  readonly qualities: readonly Quality[];
  readonly easy: EasyRuns;
  readonly notes: readonly Note[];
}

/** s at hard effort, of all kinds or of those above threshold. */
const workTime = (qualities: readonly Quality[], above: "all" | "threshold"): number =>
  qualities
    .flatMap((quality) =>
      "hard" in quality && !(above === "threshold" && quality.hard.kind === above) ? [quality.hard] : [],
    )
    .reduce((sum, { work }) => sum + work.time, 0);

const sessionsIn = (qualities: readonly Quality[]): readonly HardSession[] =>
  qualities.flatMap((quality) => ("hard" in quality ? [quality.hard] : []));

/** m of the longest hard session. */
const farthest = (hard: readonly HardSession[]): number => Math.max(0, ...hard.map(({ distance }) => distance));

/** Whether hard sessions and a long run as long as the longest of them leave only very short easy runs. */
function crowdsOut(qualities: readonly Quality[], budget: Budget, runner: Runner, runs: number): boolean {
  const hard = sessionsIn(qualities);
  const long = easySize(budget, runner, farthest(hard));
  const rest = hard.reduce((left, session) => left - session[budget.measure], budget.size - long);
  return rest < (runs - hard.length - 1) * easySize(budget, runner, easyFor(runner, week.shortRun).distance);
}

function draft(input: WeekInput, runner: Runner, size: number): Draft {
  const budget = budgetOf(input, runner, size);
  const paced = runner.paced !== null;
  const count = hardCount(input);
  const notes: Note[] = [];
  const qualities: Quality[] = [];
  const highLeft = (): number => week.highShare * budget.time - workTime(qualities, "threshold");
  for (const kind of hardKinds(count, input, paced)) {
    const { quality, notes: why } = qualityOf(kind, budget, runner, input.runs, Infinity, highLeft());
    qualities.push(quality);
    notes.push(...why);
  }
  if (input.goal !== undefined) {
    const goal = input.goal.timeInZoneShare * budget.time;
    for (const kind of hardKinds(hardCap(input), input, paced).slice(count)) {
      const left = goal - workTime(qualities, "all");
      const { quality, notes: why } = qualityOf(kind, budget, runner, input.runs, left, highLeft());
      // More than the usual number is worth a day only as hard running.
      if (!("hard" in quality) || crowdsOut([...qualities, quality], budget, runner, input.runs)) continue;
      qualities.push(quality);
      notes.push(...why);
    }
  }
  const hard = sessionsIn(qualities);
  const rest = hard.reduce((left, session) => left - session[budget.measure], size);
  const easy = easyRuns(
    rest,
    input.runs - hard.length,
    easySize(budget, runner, farthest(hard)),
    budget,
    runner,
    input.runs,
    input.longestRun,
  );
  return { budget, qualities, easy, notes };
}

/**
 * The draft of a week that holds all of its own volume. Where the limits of one run cannot hold the asked volume, the
 * week shrinks until they do, and with it the caps that depend on the week.
 */
export function draftWeek(input: WeekInput, runner: Runner): Draft {
  const asked = sizeOf(input.weekly);
  let made = draft(input, runner, asked);
  // Each pass takes away at least a warm-up or a repeat, so this ends.
  while (made.easy.left > made.budget.size * 1e-9) made = draft(input, runner, made.budget.size - made.easy.left);
  if (made.budget.size === asked) return made;
  const measure = measureOf(input.weekly);
  const reduced: Note = {
    rule: "week-reduced",
    asked: input.weekly,
    planned: amountOf(measure, made.budget.size),
    why: limitRule(made.budget, runner),
    runs: input.runs,
  };
  const bound = limitNote(made.budget, runner, input.longestRun);
  // A hard session that shrank with the week may leave the runs a little under the limit, which is the reason all the same.
  const said = made.easy.notes.some(({ rule }) => rule === bound.rule);
  return { ...made, notes: [...made.notes, reduced, ...(said ? [] : [bound])] };
}
