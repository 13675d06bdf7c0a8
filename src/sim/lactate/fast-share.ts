/** How the two kinds of fiber share the work. */
import type { ShuttleParameters } from "./shuttle-parameters.ts";

/** Share of the fast fibers in the muscle's glycolysis at a demand (fraction of VO2max); it rises up to VO2max. */
export const fastGlycolysisAt = (
  { fastGlycolysisShare, fastGlycolysisRise }: Pick<ShuttleParameters, "fastGlycolysisShare" | "fastGlycolysisRise">,
  demand: number,
): number => fastGlycolysisShare + fastGlycolysisRise * Math.min(demand, 1);
