/** Small muscles that a page holds once, at the typical intensity of every effort. `ThumbprintCopy` shows them. */
import "./thumbprint.css";
import { ovalSize } from "../../muscle/oval.ts";
import { effortBands } from "../../sim/index.ts";
import { thumbprintSymbol } from "./thumbprint-symbol.ts";
import { ThumbprintPaths } from "./ThumbprintPaths.tsx";

interface Props {
  /** Px: of every place where one is shown. */
  readonly widths: readonly number[];
}

export function ThumbprintSymbols({ widths }: Props) {
  return (
    <svg class="thumbprint thumbprint-symbols" aria-hidden="true">
      {widths.flatMap((width) =>
        effortBands.map(({ typical }) => {
          const id = thumbprintSymbol(typical, width);
          return (
            <symbol key={id} id={id} viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}>
              <ThumbprintPaths intensity={typical} width={width} />
            </symbol>
          );
        }),
      )}
    </svg>
  );
}
