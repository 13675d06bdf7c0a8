/** One hard session: warm-up, repeats, cool-down. */
import type { Band } from "../zones.ts";
import { week } from "./constants.ts";
import { piecesFor, repeatsFor, type Repeats } from "./repeats.ts";
import { easyFor, type Runner } from "./runner.ts";
import type { HardKind, Step, Stretch } from "./types.ts";

export interface HardSession extends Stretch {
  readonly kind: HardKind;
  readonly steps: readonly Step[];
  /** At the effort. */
  readonly work: Stretch;
}

/** Fartlek is run freely between threshold and interval effort; it counts as the harder of the two. */
const bandOf = (kind: HardKind): Band => (kind === "fartlek" ? "interval" : kind);

function workOf(kind: HardKind, { length }: Repeats, runner: Runner): Stretch {
  const pace = runner.pace[kind];
  if (pace === null) return easyFor(runner, length);
  return kind === "repetition"
    ? { time: (length / 1000) * pace, distance: length }
    : { time: length, distance: (length / pace) * 1000 };
}

const total = (parts: readonly Stretch[], unit: keyof Stretch): number =>
  parts.reduce((sum, part) => sum + part[unit], 0);
const times = (count: number, { time, distance }: Stretch): Stretch => ({
  time: count * time,
  distance: count * distance,
});

function assemble(kind: HardKind, repeats: Repeats, runner: Runner, frame: "most" | "least"): HardSession {
  const work = workOf(kind, repeats, runner);
  const recovery = easyFor(runner, repeats.recovery);
  const warmUp = easyFor(runner, week.warmUp[frame]);
  const coolDown = easyFor(runner, week.coolDown[frame]);
  const parts = [warmUp, times(repeats.count, work), times(repeats.count - 1, recovery), coolDown];
  return {
    kind,
    time: total(parts, "time"),
    distance: total(parts, "distance"),
    work: times(repeats.count, work),
    steps: [
      { part: "warm-up", ...warmUp },
      { part: "repeats", count: repeats.count, band: bandOf(kind), work, recovery },
      { part: "cool-down", ...coolDown },
    ],
  };
}

/** The repeats of a kind that `time` s of work allow, or null where that is below the smallest useful session. */
function repeatsWithin(kind: HardKind, time: number, runner: Runner, fewer: number): Repeats | null {
  const pace = runner.pace[kind];
  if (kind === "threshold" && runner.inPieces) return piecesFor(time - 60 * fewer);
  // Repetitions by pace are cut in meters. The hair more keeps a limit of exactly 600 m from becoming 599.999 m.
  if (kind === "repetition" && pace !== null)
    return repeatsFor(kind, (time / pace) * 1000 * (1 + 1e-12) - 100 * fewer, pace);
  return repeatsFor(kind, time - 60 * fewer, pace ?? 0);
}

export type Fitted =
  { readonly session: HardSession; readonly isShortened: boolean } | "below-smallest" | "does-not-fit";

/**
 * The largest session of a kind within `time` s of work that `fits`: the shorter frame is tried before fewer repeats.
 * Without one, the reason: `time` is less than the smallest useful session, or no useful session fits.
 */
export function largestFitting(
  kind: HardKind,
  time: number,
  runner: Runner,
  fits: (session: HardSession) => boolean,
): Fitted {
  for (let fewer = 0; ; fewer += 1) {
    const repeats = repeatsWithin(kind, time, runner, fewer);
    if (repeats === null) return fewer === 0 ? "below-smallest" : "does-not-fit";
    for (const frame of ["most", "least"] as const) {
      const session = assemble(kind, repeats, runner, frame);
      if (fits(session)) return { session, isShortened: fewer > 0 || frame === "least" };
    }
  }
}
