/**
 * A muscle beside a word: a few fibers, lit as an effort lights them. It is an ornament where the word says the same;
 * where it stands alone it needs a label.
 */
import "./thumbprint.css";
import { ovalSize } from "../../muscle/oval.ts";
import { edgeWidth, thumbprintLevel } from "../../muscle/thumbprint-levels.ts";
import { thumbprintParts } from "./thumbprint-parts.ts";

interface Props {
  /** Fraction of VO2max, 0 to 3; null at rest. */
  readonly intensity: number | null;
  /** Px. The smaller, the fewer fibers are drawn. */
  readonly width: number;
  /** What is seen, where no word beside it says so. */
  readonly label?: string;
}

const { width: units, height } = ovalSize;

export function Thumbprint({ intensity, width, label }: Props) {
  const { fibers } = thumbprintLevel(width);
  return (
    <svg
      class="thumbprint"
      viewBox={`0 0 ${units} ${height}`}
      width={width}
      height={Math.round((width * height) / units)}
      stroke-width={Math.round((edgeWidth(width) * units) / width)}
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      {thumbprintParts(intensity, fibers).map(({ type, drive, cells }) => (
        <path key={`${type} ${drive}`} class={`type-${type} drive-${drive}`} d={cells} />
      ))}
    </svg>
  );
}
