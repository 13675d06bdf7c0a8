/** The reader's muscle: its cells fill with hatching as they turn acid. */
import { useMemo } from "preact/hooks";
import { ovalSize } from "../../../muscle/oval.ts";
import { polygonsIn } from "../../../muscle/polygon-path.ts";
import { fiberTypes } from "../../../sim/index.ts";
import type { Kind } from "./defenses.ts";
import { flood } from "./flood.ts";
import type { Outlines } from "./outlines.ts";

/** Px; and between the first lines in units of the drawing. */
const width = 150;
const gap = (7 * ovalSize.width) / width;

interface Props {
  readonly outlines: Outlines;
  readonly kind: Kind;
  readonly pH: number | null;
  readonly label: string;
}

export function Muscle({ outlines, kind, pH, label }: Props) {
  const lines = useMemo(() => {
    const acid = fiberTypes.filter((type) => kind === "mixed" || kind === type);
    return flood(
      acid.flatMap((type) => polygonsIn(outlines[type])),
      pH,
      gap,
    );
  }, [outlines, kind, pH]);
  return (
    <svg
      class="acid-muscle"
      viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}
      width={width}
      height={Math.round((width * ovalSize.height) / ovalSize.width)}
      role="img"
      aria-label={label}
    >
      {fiberTypes.map((type) => (
        <path key={type} class={`type-${type} acid-cell`} d={outlines[type]} />
      ))}
      <path class="acid-lines" d={lines} />
    </svg>
  );
}
