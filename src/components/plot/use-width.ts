/** The width that a drawing has in the page, so that it is laid out for it instead of being scaled. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * @param initial px: what the server draws for, and what stands until the drawing is measured
 * @param least px: no narrower width is returned
 * @returns a ref for the element whose width is followed, and that width
 */
export function useWidth<T extends Element>(initial: number, least: number): readonly [RefObject<T>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      // An element that is hidden has no width: the drawing waits as it is.
      if (found > 0) setWidth(Math.max(found, least));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [least]);
  return [ref, width];
}
