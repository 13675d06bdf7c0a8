/** A copy of a small muscle from the page's `ThumbprintSymbols`: an island that shows it brings no outlines and no model. */
import "./thumbprint.css";
import { ovalSize } from "../../muscle/oval.ts";
import { thumbprintSymbol } from "./thumbprint-symbol.ts";

interface Props {
  /** Fraction of VO2max, one of the page's symbols; null at rest. */
  readonly intensity: number | null;
  /** Px, one of the page's symbols. */
  readonly width: number;
}

export function ThumbprintCopy({ intensity, width }: Props) {
  return (
    <svg
      class="thumbprint"
      width={width}
      height={Math.round((width * ovalSize.height) / ovalSize.width)}
      aria-hidden="true"
    >
      <use href={`#${thumbprintSymbol(intensity, width)}`} />
    </svg>
  );
}
