/** The pictures of the figure that can be saved: every plot that is open, and the muscle once it is drawn. */
import type { Picture } from "../../kit/download.ts";
import { allOutcomes, fullName } from "./shown-outcomes.ts";

/** @param answer what the block changes, for whoever opens a picture without the page */
export function picturesIn(root: Element | null, answer: string): readonly Picture[] {
  if (root === null) return [];
  const plots = allOutcomes.flatMap((outcome): Picture[] => {
    const svg = root.querySelector<SVGSVGElement>(`[data-outcome="${outcome.id}"] svg.chart`);
    return svg === null
      ? []
      : [{ svg, title: `${fullName(outcome)}. ${answer}`, name: `block-${outcome.id.toLowerCase()}` }];
  });
  const muscle = root.querySelector<SVGSVGElement>("svg.muscle:has(.unit)");
  if (muscle === null) return plots;
  return [...plots, { svg: muscle, title: `The muscle. ${answer}`, name: "block-muscle" }];
}
