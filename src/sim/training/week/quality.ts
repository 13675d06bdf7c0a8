/** What a hard day holds: the asked session inside every limit, or what takes its place where it does not fit. */
import { allowanceOf, easySize, hardSize, type Budget } from "./budget.ts";
import { week } from "./constants.ts";
import { belowSmallest, largestFitting, paceOf, type HardSession } from "./hard.ts";
import type { Instead, Note } from "./notes.ts";
import type { Runner } from "./runner.ts";
import type { HardKind } from "./types.ts";

/** A hard session, or the number of strides (0 for none) that an easy run gets in its place. */
export type Quality = { readonly hard: HardSession } | { readonly strides: number };

function strideCount(time: number): number {
  const count = Math.min(week.stride.most, Math.floor(time / week.stride.time));
  return count >= week.stride.fewest ? count : 0;
}

/**
 * @param most s of hard running that may not be passed whatever the caps allow; Infinity for the caps alone
 * @param highLeft s of running above threshold that the week still allows
 * @returns the quality, and the note that says why it is what it is
 */
export function qualityOf(
  kind: HardKind,
  budget: Budget,
  runner: Runner,
  runs: number,
  most: number,
  highLeft: number,
): { readonly quality: Quality; readonly notes: readonly Note[] } {
  const allowance = allowanceOf(kind, budget, runner);
  const allowed = Math.min(allowance.time, most, kind === "threshold" ? Infinity : highLeft);
  const size = hardSize(budget, runs, runner);
  const limit = budget.measure === "time" ? size : size / runner.easySpeed;
  const fits = ({ distance }: HardSession): boolean => easySize(budget, runner, distance) <= size;

  const asked = largestFitting(kind, allowed, runner, fits);
  if (asked !== null) {
    const { time, distance } = asked.session.work;
    const paced = paceOf(kind, runner) !== null;
    const note: Note = {
      rule: "work",
      kind,
      time,
      distance: paced ? distance : null,
      allowed: allowance.time,
      by: allowance.by,
    };
    return {
      quality: { hard: asked.session },
      notes: asked.shortened ? [note, { rule: "shortened", kind, limit }] : [note],
    };
  }
  const freely = Math.min(allowed, highLeft, allowanceOf("fartlek", budget, runner).time);
  const other = kind === "fartlek" ? null : largestFitting("fartlek", freely, runner, fits);
  const strides = strideCount(allowed);
  const instead: Instead = other !== null ? "fartlek" : strides > 0 ? "strides" : "easy";
  const note: Note = belowSmallest(kind, allowed, runner)
    ? { rule: "below-smallest", kind, allowed, instead }
    : { rule: "does-not-fit", kind, limit, instead };
  return { quality: other !== null ? { hard: other.session } : { strides }, notes: [note] };
}
