/** The cells of a layout, with what inks draw on and between them. */
import "./inks.css";
import { polygonPath } from "../../../muscle/polygon-path.ts";
import { perPixel, type InkLayout } from "../../../muscle/inks.ts";
import { fiberTypes } from "../../../sim/index.ts";
import type { Ink } from "./ink.ts";

interface Props {
  readonly layout: InkLayout;
  readonly inks: readonly Ink[];
  /** What is seen. */
  readonly label: string;
  /** Px. Default: that of the layout. */
  readonly width?: number;
}

function BareCells({ layout: { cells } }: Pick<Props, "layout">) {
  return (
    <>
      {fiberTypes.map((type) => (
        <path
          key={type}
          class={`type-${type} bare`}
          d={cells
            .filter((cell) => cell.type === type)
            .map(({ outline }) => polygonPath(outline))
            .join("")}
        />
      ))}
    </>
  );
}

export function InkedMuscle({ layout, inks, label, width = layout.width / perPixel }: Props) {
  const drawnCells = inks.findLast(({ cells }) => cells !== undefined)?.cells;
  return (
    <svg
      class="inks"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={width}
      height={Math.round((width * layout.height) / layout.width)}
      role="img"
      aria-label={label}
    >
      {inks.map(({ under }) => under)}
      {drawnCells ?? <BareCells layout={layout} />}
      {inks.map(({ over }) => over)}
    </svg>
  );
}
