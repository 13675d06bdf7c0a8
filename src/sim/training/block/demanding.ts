/** Which sessions make their day a demanding one. */
import { week } from "../week/constants.ts";
import type { Session } from "../week/types.ts";
import { worksOf } from "../week/work.ts";

const long = 1200;

/** A hard session, 20 minutes at marathon pace or faster, or a long run of more than two hours. */
export const isDemanding = (session: Session): boolean =>
  session.hard ||
  (session.kind === "long" && session.time > week.demandingRun) ||
  worksOf(session).reduce((sum, { band, time }) => sum + (band === "strides" || band === "easy" ? 0 : time), 0) >= long;

/** Of two demanding sessions that come too close, the one with less gives way. */
export const importance = ({ kind, hard }: Session): number =>
  kind === "race" ? 3 : kind === "race-pace" ? 2 : hard ? 1 : 0;
