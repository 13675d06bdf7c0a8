/** The name of a small muscle that a page holds once and shows in many places. */
import { thumbprintLevel } from "../../muscle/thumbprint-levels.ts";

/** @param intensity fraction of VO2max; null at rest. @param width px, that it is shown at */
export const thumbprintSymbol = (intensity: number | null, width: number): string =>
  `thumbprint-${thumbprintLevel(width).fibers}-${Math.round(100 * (intensity ?? 0))}`;
