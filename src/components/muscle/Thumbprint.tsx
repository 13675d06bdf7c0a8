/**
 * A muscle beside a word: a few fibers, lit as an effort lights them. It is an ornament where the word says the same;
 * where it stands alone it needs a label.
 */
import "./thumbprint.css";
import { ovalSize } from "../../muscle/oval.ts";
import { ThumbprintPaths } from "./ThumbprintPaths.tsx";

interface Props {
  /** Fraction of VO2max, 0 to 3; null at rest. */
  readonly intensity: number | null;
  /** Px. The smaller, the fewer fibers are drawn. */
  readonly width: number;
  /** What is seen, where no word beside it says so. */
  readonly label?: string;
}

export function Thumbprint({ intensity, width, label }: Props) {
  return (
    <svg
      class="thumbprint"
      viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}
      width={width}
      height={Math.round((width * ovalSize.height) / ovalSize.width)}
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      <ThumbprintPaths intensity={intensity} width={width} />
    </svg>
  );
}
