/** How many hard sessions, and of what kinds. Conventions of ours on training.md 5, rule 2. */
import { week } from "./constants.ts";
import type { HardKind, QualityKind, WeekInput } from "./types.ts";

/** The most hard sessions this runner should have in a week. */
export function hardCap({ runs, experience }: Pick<WeekInput, "runs" | "experience">): number {
  const byRuns = week.hardCap.reduce<number>((cap, [from, most]) => (runs >= from ? most : cap), 0);
  if (experience === "under-6-months") return Math.min(1, Math.max(0, byRuns - 1));
  return experience === "6-months-to-3-years" ? Math.min(byRuns, week.hardCapDeveloping) : byRuns;
}

/** A fifth of the runs, at least one, within the cap. */
export const hardCount = (input: Pick<WeekInput, "runs" | "experience">): number =>
  Math.min(Math.max(1, Math.round(week.hardShare * input.runs)), hardCap(input));

/** The kinds of `count` hard sessions in order of importance; an asked kind changes places with the first. */
export function hardKinds(count: number, input: Pick<WeekInput, "experience" | "focus">, paced: boolean): HardKind[] {
  if (!paced) {
    const first: HardKind = input.experience === "under-6-months" ? "fartlek" : "threshold";
    return [first, "fartlek" as const, "fartlek" as const].slice(0, count);
  }
  const kinds: QualityKind[] = ["threshold", "interval", "repetition"];
  const asked = input.focus ?? "threshold";
  const at = kinds.indexOf(asked);
  kinds[at] = "threshold";
  kinds[0] = asked;
  return kinds.slice(0, count);
}
