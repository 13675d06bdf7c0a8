/** The picture to save of a figure that has one chart. */
import type { RefObject } from "preact";
import type { Picture } from "./download.ts";

/** Nothing where the chart is not drawn. */
export function chartPicture(root: RefObject<Element>, title: string): readonly Picture[] {
  const svg = root.current?.querySelector<SVGSVGElement>("svg.chart") ?? null;
  return svg === null ? [] : [{ svg, title }];
}
