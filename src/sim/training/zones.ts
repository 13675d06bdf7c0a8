/** Which of three zones a pace falls in: declared pace by pace, and by two schemes that differ over threshold. */
import { requireOneOf } from "../numerics/range.ts";

/** From the easiest to the hardest, strides apart. */
export const bands = ["easy", "marathon", "threshold", "interval", "repetition", "strides"] as const;
/** What a stretch of running is for. Strides are a few seconds each and count with the easy run around them. */
export type Band = (typeof bands)[number];
export type Zone = "low" | "moderate" | "high";
/** `article`: threshold counts as hard. `seiler`: threshold is the upper edge of the moderate zone. */
export type Scheme = "article" | "seiler";

/** From the easiest to the hardest. */
export const zones = ["low", "moderate", "high"] as const satisfies readonly Zone[];
export const schemes = ["article", "seiler"] as const satisfies readonly Scheme[];

/**
 * The zone of a band. Source: seiler2010 for the three zones; which band lies where is a declaration of ours.
 *
 * @throws RangeError for a band or a scheme that is none
 */
export function zoneOf(band: Band, scheme: Scheme): Zone {
  requireOneOf("band", band, bands);
  requireOneOf("scheme", scheme, schemes);
  if (band === "threshold") return scheme === "article" ? "high" : "moderate";
  if (band === "marathon") return "moderate";
  return band === "interval" || band === "repetition" ? "high" : "low";
}
