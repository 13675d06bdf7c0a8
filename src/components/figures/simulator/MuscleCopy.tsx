/** The page's muscle a second time: the same drawn fibers in other colors, copied once the page has a script. */
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { UnitLook } from "../../muscle/unit-looks.ts";
import { musclePainter } from "../../muscle/muscle-painter.ts";

interface Props {
  readonly looks: ReadonlySignal<readonly UnitLook[]>;
  /** Id of the text that says what is seen. */
  readonly labelledby: string;
  /** As the original's, so that the page keeps its place. */
  readonly viewBox: string;
}

export function MuscleCopy({ looks, labelledby, viewBox }: Props) {
  const copy = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const original = document.querySelector<SVGSVGElement>(".muscle");
    const drawn = copy.current;
    if (original === null || drawn === null) return;
    drawn.replaceChildren(...[...original.children].map((child) => child.cloneNode(true)));
    return looks.subscribe(musclePainter(drawn));
  }, []);
  return (
    <svg ref={copy} class="muscle muscle-copy needs-js" viewBox={viewBox} role="img" aria-labelledby={labelledby} />
  );
}
