/** Lies over the bar: a press on a part takes that buffer away. For keys there are buttons under the picture. */
import { useContext } from "preact/hooks";
import { FramesContext, framesUnder, tenth } from "../../plot/frame.ts";
import type { Acidity, Defense } from "./defenses.ts";
import { bar } from "./layout.ts";
import { barParts } from "./bar.tsx";

/** A part is pressed at least so far to either side of its middle, px. */
const reach = 17;

interface Props {
  readonly acidity: Acidity;
  readonly onTake: (defense: Defense) => void;
}

export function BarTargets({ acidity, onTake }: Props) {
  const { width } = framesUnder(useContext(FramesContext), "the bar of buffers").first;
  return (
    <g aria-hidden="true">
      {barParts(acidity, width).map(({ of, bound, from, to }) => {
        if (of === "others" || bound === 0) return null;
        const middle = (from + to) / 2;
        const [left, right] = [Math.min(from, middle - reach), Math.max(to, middle + reach)];
        return (
          <rect
            key={of}
            class="acid-target"
            x={tenth(left)}
            y={bar.top - 3}
            width={tenth(right - left)}
            height={bar.height + 6}
            onClick={() => {
              onTake(of);
            }}
          />
        );
      })}
    </g>
  );
}
