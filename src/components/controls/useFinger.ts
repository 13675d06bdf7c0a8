/** Lets a finger scroll over a range input without moving it: browsers move the slider as soon as it is touched. */
import { useRef } from "preact/hooks";
import { isSideways, isTap, spotOf } from "../plot/cursor/finger.ts";
import type { PointerPlace } from "../plot/cursor/pointer-place.ts";

interface FingerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onInput: (event: Event & { readonly currentTarget: HTMLInputElement }) => void;
}

/**
 * Handlers of a range input. What the browser does to the input waits until the finger has gone sideways or is lifted. A
 * browser that scrolls instead cancels the pointer.
 *
 * @param position of the input as the page knows it
 * @param onMove gets the position while the input is dragged
 * @param onTap gets the position that was tapped
 */
export function useFinger(
  position: number,
  onMove: (position: number) => void,
  onTap: (position: number) => void,
): FingerHandlers {
  /** A touch that may still become a scroll, and where the browser would have moved the input. */
  const touch = useRef<{ readonly from: PointerPlace; wanted: number | null } | null>(null);
  return {
    onPointerDown: (event) => {
      touch.current = event.pointerType === "touch" ? { from: spotOf(event), wanted: null } : null;
    },
    onPointerMove: (event) => {
      if (touch.current !== null && isSideways(touch.current.from, spotOf(event))) touch.current = null;
    },
    onPointerUp: (event) => {
      const ended = touch.current;
      touch.current = null;
      if (ended !== null && ended.wanted !== null && isTap(ended.from, spotOf(event))) onTap(ended.wanted);
    },
    onPointerCancel: () => {
      touch.current = null;
    },
    onInput: ({ currentTarget }) => {
      const moved = currentTarget.valueAsNumber;
      if (touch.current === null) {
        onMove(moved);
        return;
      }
      touch.current.wanted = moved;
      currentTarget.valueAsNumber = position;
    },
  };
}
