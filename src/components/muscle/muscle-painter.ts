/** Recolors a muscle that stands in the page. Only what changed is written. */
import { unitClass, type UnitLook } from "./unit-looks.ts";

/** @returns gives the drawn muscle's units other looks, one for each unit of the default pool */
export function musclePainter(muscle: SVGSVGElement): (looks: readonly UnitLook[]) => void {
  const groups = [...muscle.querySelectorAll<SVGGElement>("[data-unit]")].map((group) => ({
    unit: Number(group.dataset["unit"]),
    group,
    cells: group.firstElementChild,
    shown: "",
  }));
  return (looks) => {
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
}
