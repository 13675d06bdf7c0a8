/** What a block asks of one of its weeks, beyond what every week is planned from. Unchecked: the block has checked it. */
import type { Amount, PacedKind, WeekInput } from "./types.ts";

export interface WeekRequest extends WeekInput {
  /** Kinds of hard session in order of importance. Default: the planner's choice. */
  readonly kinds?: readonly PacedKind[] | undefined;
  /** Hard sessions that are asked for. Default: the usual number. */
  readonly hardSessions?: number | undefined;
  /** Of the allowed hard running, above 0 to 1. Default all. */
  readonly workScale?: number | undefined;
  /** Hard sessions at most, where something besides runs and years limits them. */
  readonly hardLimit?: number | undefined;
  /** Whether an easy run away from the demanding days holds strides. */
  readonly strides?: boolean | undefined;
  /** Two threshold sessions on the day of the first. */
  readonly doubleThreshold?: boolean | undefined;
  /** Days that can be run on. Default all. */
  readonly days?: readonly number[] | undefined;
  /** Default Sunday. */
  readonly longDay?: number | undefined;
  /** A long run that the runner asks for. */
  readonly longRun?: Amount | undefined;
  /** Whether the long run is a marathoner's. Default: whether the race was a marathon or longer. */
  readonly marathoner?: boolean | undefined;
  /** Whether the long run holds running at marathon pace. */
  readonly marathonPace?: boolean | undefined;
  /** m: the longest run that is no more than 10 % longer than the longest so far. */
  readonly growth?: number | undefined;
  /** Whether the race is too old for paces, after time off. */
  readonly returning?: boolean | undefined;
}
