/** Dragging a day to another one, by mouse, pen or finger. A finger that goes up or down scrolls the page instead. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BlockDay } from "../../../sim/training/block/types.ts";
import { sameDay } from "./edits.ts";

export interface DayDrag {
  readonly from: BlockDay;
  /** The day under the pointer. */
  readonly over: BlockDay;
}

/** px that a press may wander. */
const slack = 8;

function dayIn(element: Element | null): BlockDay | null {
  const [week, day] = element?.closest("[data-day]")?.getAttribute("data-day")?.split(".").map(Number) ?? [];
  return week === undefined || day === undefined ? null : { week, day };
}

export function useDayDrag(root: RefObject<HTMLElement>, onDrop: (from: BlockDay, to: BlockDay) => void) {
  const [drag, setDrag] = useState<DayDrag | null>(null);
  const press = useRef<{ readonly from: BlockDay; readonly x: number; readonly y: number } | null>(null);
  const live = useRef<DayDrag | null>(null);
  const show = (next: DayDrag | null): void => {
    live.current = next;
    setDrag(next);
  };
  useEffect(() => {
    const move = (event: PointerEvent): void => {
      const from = press.current;
      if (from === null) return;
      if (live.current === null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < slack) return;
      const under = document.elementFromPoint(event.clientX, event.clientY);
      const over = under !== null && root.current?.contains(under) === true ? dayIn(under) : null;
      show({ from: from.from, over: over ?? from.from });
    };
    const end = (event: PointerEvent): void => {
      const dropped = live.current;
      press.current = null;
      if (dropped === null) return;
      show(null);
      if (event.type === "pointercancel") return;
      // The click that follows would open the day under the pointer.
      const stop = (click: MouseEvent): void => {
        click.stopPropagation();
        click.preventDefault();
      };
      window.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => {
        window.removeEventListener("click", stop, { capture: true });
      });
      if (!sameDay(dropped.from, dropped.over)) onDrop(dropped.from, dropped.over);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, [onDrop]);
  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target as Element;
    const from = dayIn(target);
    if (from === null || event.button !== 0 || target.closest("[data-runs='0']") !== null) return;
    if (target.hasPointerCapture(event.pointerId)) target.releasePointerCapture(event.pointerId);
    press.current = { from, x: event.clientX, y: event.clientY };
  };
  return { drag, handlers: { onPointerDown } };
}
