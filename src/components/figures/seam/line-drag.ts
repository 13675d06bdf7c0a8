/** Dragging the line of a cut muscle itself, by mouse, pen or finger. */

interface LineControl {
  /** Where the line stands (`shareLeft`). */
  readonly offset: () => number;
  /** While it moves; -1 to 1. */
  readonly onMove: (offset: number) => void;
  readonly onEnd: () => void;
}

/**
 * Lets a pointer drag the line sideways from wherever it took hold of it.
 *
 * @param muscle drawn by CutMuscle.astro
 * @returns stops it
 */
export function lineDrag(muscle: SVGSVGElement, { offset, onMove, onEnd }: LineControl): () => void {
  const grip = muscle.querySelector<SVGPathElement>(".seam-grip");
  if (grip === null) return () => undefined;
  const control = new AbortController();
  const { signal } = control;
  let held = { x: 0, offset: 0 };
  grip.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      grip.setPointerCapture(event.pointerId);
      held = { x: event.clientX, offset: offset() };
    },
    { signal },
  );
  grip.addEventListener(
    "pointermove",
    (event) => {
      if (!grip.hasPointerCapture(event.pointerId)) return;
      // px that the line travels for each unit of its offset.
      const reach = (Number(muscle.dataset["reach"]) * muscle.clientWidth) / muscle.viewBox.baseVal.width;
      const next = held.offset + (event.clientX - held.x) / reach;
      onMove(Math.max(-1, Math.min(1, next)));
    },
    { signal },
  );
  grip.addEventListener("lostpointercapture", onEnd, { signal });
  return () => {
    control.abort();
  };
}
