/** What a zone of a system of zones is. */
import type { TrainingPaces } from "../paces.ts";
import type { Zone } from "../zones.ts";

/** A stretch of one scale; null is an open end. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** Null where the system does not say. */
export interface TrainingZone {
  readonly name: string;
  /** Fractions of VO2max. */
  readonly intensity: Bounds | null;
  /** Fractions of the highest heart rate. */
  readonly ofHighest: Bounds | null;
  /** Fractions of the threshold heart rate. */
  readonly ofThreshold: Bounds | null;
  /** mmol/L in blood. */
  readonly lactate: Bounds | null;
  /** The one of Daniels' paces that the zone is named after. */
  readonly pace: keyof TrainingPaces | null;
  /** The one of three zones that it counts as: a declaration of ours, not read off its number. */
  readonly zone: Zone;
}

export type ZoneSystemId = "daniels" | "seiler" | "norway" | "essay" | "friel" | "eighty-twenty";

export interface ZoneSystem {
  readonly id: ZoneSystemId;
  /** From the easiest to the hardest. */
  readonly zones: readonly TrainingZone[];
}
