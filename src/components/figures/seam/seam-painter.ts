/** Moves the line through a cut muscle that stands in the page. */
import { polygonsIn } from "../../../muscle/polygon-path.ts";
import { coresPath } from "../../../muscle/seam-paths.ts";
import { fiberTypes, type FiberType } from "../../../sim/index.ts";
import type { SeamGains } from "./gains.ts";
import { gainText } from "./words.ts";

const isType = (text: string | undefined): text is FiberType => fiberTypes.some((type) => type === text);

/** The page brings the cores that are seen while the line is in the middle: gives every fiber both of its cores. */
function addCores(muscle: SVGSVGElement, gains: SeamGains): void {
  for (const type of fiberTypes) {
    const cells = polygonsIn(muscle.querySelector(`.seam-cell.type-${type}`)?.getAttribute("d") ?? "");
    for (const plan of ["easy", "intervals"] as const) {
      const cores = muscle.querySelector(`[data-plan=${plan}] > .type-${type}`);
      cores?.setAttribute("d", coresPath(cells, gains[plan][type]));
    }
  }
}

/**
 * @param muscle drawn by CutMuscle.astro
 * @returns puts the line at an offset (`shareLeft`); each label tells the gain of the plan that its fiber then shows, and
 * hides while the line runs through it
 */
export function seamPainter(muscle: SVGSVGElement, gains: SeamGains): (offset: number) => void {
  const reach = Number(muscle.dataset["reach"]);
  const movable = [...muscle.querySelectorAll("[data-moves]")];
  const labels = [...muscle.querySelectorAll<SVGElement>("[data-offset]")].map((label) => ({
    label,
    type: label.dataset["type"],
    fiber: Number(label.dataset["offset"]),
    crossed: [Number(label.dataset["from"]), Number(label.dataset["to"])] as const,
    text: label.querySelector(".seam-gain"),
  }));
  addCores(muscle, gains);
  return (offset) => {
    const place = `translate(${Math.round(offset * reach * 10) / 10})`;
    for (const each of movable) each.setAttribute("transform", place);
    for (const { label, type, fiber, crossed, text } of labels) {
      if (!isType(type) || text === null) continue;
      const gain = gainText((fiber < offset ? gains.easy : gains.intervals)[type]);
      if (text.textContent !== gain) text.textContent = gain;
      label.classList.toggle("is-crossed", crossed[0] < offset && offset < crossed[1]);
    }
  };
}
