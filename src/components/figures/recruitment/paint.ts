/** Recolors the muscle that stands in the page. Only what changed is written; one pass a frame. */
import { computed } from "@preact/signals";
import { unitClass, unitLooks } from "./looks.ts";
import { intensity, mix } from "./state.ts";

/** Keeps a drawn muscle in step with the state, until the returned function is called. */
export function paintMuscle(muscle: SVGSVGElement): () => void {
  const groups = [...muscle.querySelectorAll<SVGGElement>("[data-unit]")].map((group) => ({
    unit: Number(group.dataset["unit"]),
    group,
    cells: group.firstElementChild,
    shown: "",
  }));
  let frame: number | undefined;
  const paint = (): void => {
    frame = undefined;
    const looks = unitLooks(intensity.peek(), mix.peek());
    for (const entry of groups) {
      const look = looks[entry.unit];
      if (look === undefined) continue;
      const classes = unitClass(look);
      const key = `${classes} ${look.opacity}`;
      if (key === entry.shown) continue;
      entry.shown = key;
      entry.group.setAttribute("class", classes);
      entry.cells?.setAttribute("fill-opacity", String(look.opacity));
    }
  };
  const watched = computed(() => ({ intensity: intensity.value, mix: mix.value }));
  const stop = watched.subscribe(() => {
    frame ??= requestAnimationFrame(paint);
  });
  return () => {
    stop();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
