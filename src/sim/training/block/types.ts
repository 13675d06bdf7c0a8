/** What a block of weeks is planned from, and what a planned block is. SI units; the calculator has the words. */
import type { CountMethod } from "../counting.ts";
import type { Scheme } from "../zones.ts";
import type { Amount, PacedKind, Session, Week, WeekInput } from "../week/types.ts";
import type { BlockReason } from "./reason.ts";

/** What hard running means for a runner: one kind, kinds in turn, or what the last six weeks lacked. */
export const hardChoices = ["default", "threshold", "interval", "repetition", "rotation"] as const;
export type HardChoice = (typeof hardChoices)[number];

/** `threshold`: two threshold sessions on one day. */
export const doublesChoices = ["none", "easy", "threshold"] as const;
export type DoublesChoice = (typeof doublesChoices)[number];

/** How long after a hard session the runner feels recovered; `longer`: still tired after 72 hours. */
export const recoveries = ["24-hours", "48-hours", "72-hours", "longer"] as const;
export type Recovery = (typeof recoveries)[number];

/** What a runner who is still tired takes: one hard session, or the usual number at half size. */
export const tiredChoices = ["one-session", "half-size"] as const;
export type TiredChoice = (typeof tiredChoices)[number];

export interface BlockEvent {
  /** m, from 800 to 200 000. */
  readonly distance: number;
  /** Whole days from the first Monday of the block to the race, 0 to 365; without it the race has no date. */
  readonly inDays?: number | undefined;
}

export interface BlockTarget {
  /** Share of the week to spend hard, above 0 to 1. */
  readonly share: number;
  readonly by: CountMethod;
  /** Whether threshold counts as hard (`article`) or as moderate (`seiler`). */
  readonly scheme?: Scheme | undefined;
}

/** Only race, weekly, runs and experience must be given. */
export interface BlockInput extends Omit<WeekInput, "focus" | "goal"> {
  /** Kinds of hard running in the last six weeks: empty for none, undefined where the runner has not said. */
  readonly recent?: readonly PacedKind[] | undefined;
  /** Default `default`. */
  readonly choice?: HardChoice | undefined;
  /** Hard sessions a week that the runner asks for, 0 to 3. The limits hold all the same. */
  readonly hardSessions?: number | undefined;
  /** Whole number from 1 to 16. Default: to the week of the race where it has a date in reach, otherwise 4. */
  readonly weeks?: number | undefined;
  /** Days that can be run on, 0 Monday to 6 Sunday. Default all. */
  readonly days?: readonly number[] | undefined;
  /** Default Sunday, or the last of `days`. */
  readonly longDay?: number | undefined;
  /** A long run that the runner asks for beyond the usual limit. */
  readonly longRun?: Amount | undefined;
  /** Default: the distance of `race`, without a date. */
  readonly event?: BlockEvent | undefined;
  /** Default `easy` above seven runs, otherwise `none`. */
  readonly doubles?: DoublesChoice | undefined;
  readonly recovery?: Recovery | undefined;
  /** Default `one-session`. */
  readonly whenTired?: TiredChoice | undefined;
  /** Years, 8 to 100. */
  readonly age?: number | undefined;
  /** Back after about four weeks without running. */
  readonly returning?: boolean | undefined;
  /** Fever yesterday or now. */
  readonly fever?: boolean | undefined;
  /** Whether the runner has said that an unlikely race time is right. */
  readonly raceConfirmed?: boolean | undefined;
  readonly target?: BlockTarget | undefined;
}

/**
 * `build`: the usual week. `lighter`: less volume, one hard session. `sharpen`: more above threshold as a race of up to
 * 10 km nears. `taper`, `race`, and `recovery` after it. `return`: after time off. `ill`: no running.
 */
export type Phase = "build" | "lighter" | "sharpen" | "taper" | "race" | "recovery" | "return" | "ill";

export interface BlockWeek extends Week {
  /** 0 for the first. */
  readonly index: number;
  readonly phase: Phase;
}

/** A day of the block: its week, and 0 Monday to 6 Sunday. */
export interface BlockDay {
  readonly week: number;
  readonly day: number;
}

export interface NextHard extends BlockDay {
  readonly session: Session;
  /** s at the effort that the session holds, and that its limit allows. */
  readonly time: number;
  readonly allowed: number;
  /** The earliest next demanding day; it may lie after the block. */
  readonly earliestNext: BlockDay;
}

export interface Block {
  readonly weeks: readonly BlockWeek[];
  /** Null where the block has no hard session. */
  readonly next: NextHard | null;
  /** Why the block is as it is; each week has reasons of its own. */
  readonly reasons: readonly BlockReason[];
}
