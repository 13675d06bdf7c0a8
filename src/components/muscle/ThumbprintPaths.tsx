/** The fibers of a small muscle: one path for those that look alike. */
import { ovalSize } from "../../muscle/oval.ts";
import { edgeWidth, thumbprintLevel } from "../../muscle/thumbprint-levels.ts";
import { thumbprintParts } from "./thumbprint-parts.ts";

interface Props {
  readonly intensity: number | null;
  /** Px. */
  readonly width: number;
}

export function ThumbprintPaths({ intensity, width }: Props) {
  return (
    <g class="thumbprint-fibers" stroke-width={Math.round((edgeWidth(width) * ovalSize.width) / width)}>
      {thumbprintParts(intensity, thumbprintLevel(width).fibers).map(({ type, drive, cells }) => (
        <path key={`${type} ${drive}`} class={`type-${type} drive-${drive}`} d={cells} />
      ))}
    </g>
  );
}
