/** Tells a finger that scrolls over a control from one that moves it. */
import type { PointerPlace } from "./pointer-place.ts";

/** Shorter movements of a finger count as none, px. */
const slop = 6;

/** Where a pointer event is in the window, px. */
export const spotOf = ({ clientX, clientY }: PointerEvent): PointerPlace => ({ x: clientX, y: clientY });

/** Whether a finger went sideways: it means the control, not the page, which scrolls up and down. px */
export function isSideways(from: PointerPlace, to: PointerPlace): boolean {
  const across = Math.abs(to.x - from.x);
  return across >= slop && across > Math.abs(to.y - from.y);
}

/** Whether a finger that is lifted has tapped: it has gone neither up nor down. px */
export const isTap = (from: PointerPlace, to: PointerPlace): boolean => Math.abs(to.y - from.y) < slop;
