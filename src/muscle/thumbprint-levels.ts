/** How many fibers a muscle beside a word shows: the smaller it is, the fewer, so that none becomes a speck. */

export interface ThumbprintLevel {
  readonly fibers: 90 | 60 | 24 | 12 | 7;
  /** From this width on, px. */
  readonly from: number;
  /** Where such a muscle usually stands, px wide: its gaps are made for this. */
  readonly usual: number;
  /** Between two fibers, as a share of the width. */
  readonly gap: number;
}

/** From the widest to the narrowest. */
export const thumbprintLevels = [
  { fibers: 90, usual: 100, from: 90, gap: 0.015 },
  { fibers: 60, usual: 72, from: 60, gap: 0.016 },
  { fibers: 24, usual: 36, from: 34, gap: 0.028 },
  { fibers: 12, usual: 28, from: 24, gap: 0.04 },
  { fibers: 7, usual: 16, from: 0, gap: 0.06 },
] as const satisfies readonly ThumbprintLevel[];

/** @param width px, 0 or more */
export const thumbprintLevel = (width: number): ThumbprintLevel =>
  // The last level begins at 0, so one is always found.
  thumbprintLevels.find(({ from }) => width >= from) as ThumbprintLevel;

/** Width of the line around a fiber that is called on, px. @param width of the muscle, px */
export const edgeWidth = (width: number): number => Math.max(1, width / 72);
