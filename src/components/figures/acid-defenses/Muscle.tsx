/** The reader's muscle: its cells fill with hatching as they turn acid. */
import { useId, useMemo } from "preact/hooks";
import { ovalSize } from "../../../muscle/oval.ts";
import { fiberTypes } from "../../../sim/index.ts";
import { acidTypes, type Kind } from "./defenses.ts";
import { flood } from "./flood.ts";
import type { Outlines } from "./outlines.ts";

/** Px; and between the first lines in units of the drawing. */
const width = 150;
const gap = (7 * ovalSize.width) / width;
/** The lines cross all of the drawing, and the cells cut them: to end each line at each cell would take too long. */
const all = [
  [
    [0, 0],
    [ovalSize.width, 0],
    [ovalSize.width, ovalSize.height],
    [0, ovalSize.height],
  ],
] as const;

interface Props {
  readonly outlines: Outlines;
  readonly kind: Kind;
  readonly pH: number | null;
  readonly label: string;
}

export function Muscle({ outlines, kind, pH, label }: Props) {
  const id = useId();
  const lines = useMemo(() => flood(all, pH, gap), [pH]);
  return (
    <svg
      class="acid-muscle"
      viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}
      width={width}
      height={Math.round((width * ovalSize.height) / ovalSize.width)}
      role="img"
      aria-label={label}
    >
      <clipPath id={`${id}-cells`}>
        <path
          d={acidTypes(kind)
            .map((type) => outlines[type])
            .join("")}
        />
      </clipPath>
      {fiberTypes.map((type) => (
        <path key={type} class={`type-${type} acid-cell`} d={outlines[type]} />
      ))}
      <path class="acid-lines" clip-path={`url(#${id}-cells)`} d={lines} />
    </svg>
  );
}
