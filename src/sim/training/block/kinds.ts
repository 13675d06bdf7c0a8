/** Which hard running stands in a week, in order of importance. */
import { pacedKinds, type PacedKind } from "../week/types.ts";
import { block } from "./constants.ts";
import type { Settled } from "./settled.ts";
import type { Phase } from "./types.ts";

/** In order of importance; the last one is only planned where three are asked for. */
type Kinds = readonly [PacedKind, PacedKind, PacedKind];

/** Kinds in turn, week by week: threshold in each of them, and something faster. */
const rotation: readonly Kinds[] = [
  ["threshold", "interval", "repetition"],
  ["interval", "threshold", "repetition"],
  ["threshold", "repetition", "interval"],
  ["repetition", "threshold", "interval"],
];
/** More above threshold than at it. */
const sharpening: readonly Kinds[] = [
  ["interval", "repetition", "threshold"],
  ["interval", "threshold", "repetition"],
];
/** Mostly threshold. */
const pyramid: readonly Kinds[] = [
  ["threshold", "interval", "repetition"],
  ["threshold", "interval", "repetition"],
  ["interval", "threshold", "repetition"],
];
const always: readonly Kinds[] = [["threshold", "interval", "repetition"]];

/** With one kind first; the others keep their order. */
const withFirst = (first: PacedKind, kinds: readonly PacedKind[]): Kinds => {
  const [second, third] = kinds.filter((kind) => kind !== first);
  return [first, second ?? "threshold", third ?? "repetition"];
};

const rowOf = (rows: readonly Kinds[], turn: number): Kinds =>
  rows[turn % rows.length] ?? ["threshold", "interval", "repetition"];

function usualRows({ experience, choice, isMarathoner }: Settled, phase: Phase): readonly Kinds[] {
  if (phase === "sharpen" || phase === "taper") return isMarathoner ? pyramid : sharpening;
  if (choice !== "rotation" && experience !== "over-3-years") return always;
  return isMarathoner ? pyramid : rotation;
}

/** The kinds that the last six weeks lacked, the one to add back first at the head. */
export function missingKinds({ recent, eventDistance }: Settled): readonly PacedKind[] {
  if (recent === undefined) return [];
  const missing = pacedKinds.filter((kind) => !recent.includes(kind));
  // After no hard running at all, threshold comes first; for a race of under 3 km, repetitions come before intervals.
  const isShort = eventDistance !== null && eventDistance < block.sharpen.shortest;
  return isShort && recent.length > 0 && !missing.includes("threshold") ? missing.toReversed() : missing;
}

/** @param turn how many weeks with hard running came before */
export function kindsFor(settled: Settled, phase: Phase, week: number, turn: number): Kinds {
  const { choice, recent, doubleThreshold } = settled;
  const row = rowOf(usualRows(settled, phase), turn);
  if (doubleThreshold) {
    const faster = rowOf(rotation, turn).find((kind) => kind !== "threshold") ?? "interval";
    return withFirst("threshold", [faster, ...row]);
  }
  if (choice !== "default" && choice !== "rotation") return withFirst(choice, row);
  const missing = missingKinds(settled);
  const first = missing[turn % Math.max(1, missing.length)];
  const isAddedBack = choice === "default" && week < block.addedBackWeeks && (recent?.length ?? 0) > 0;
  // What is added back stands beside what the runner knows.
  return isAddedBack && first !== undefined ? withFirst(first, [...(recent ?? []), ...row]) : row;
}
