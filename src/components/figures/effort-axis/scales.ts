/** What each scale says of an effort; null where it has a gap. */
import { danielsNames, fiveZones, heartRateShare, stretchAt, talkTest, threeZones } from "../../../sim/index.ts";

/** @param intensity fraction of VO2max */
export const scalesAt = (intensity: number) => ({
  talk: stretchAt(talkTest, intensity)?.name ?? null,
  /** Share of the highest heart rate. */
  heartRate: heartRateShare(intensity),
  fiveZones: stretchAt(fiveZones, intensity)?.name ?? null,
  threeZones: stretchAt(threeZones, intensity)?.name ?? null,
  daniels: stretchAt(danielsNames, intensity)?.name ?? null,
});

export type EffortScales = ReturnType<typeof scalesAt>;
