/** The bar of buffers: how much of the acid each takes up. */
import { exhaustion } from "../../../sim/index.ts";
import { tenth, textWidth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { defenses, type Acidity, type Defense } from "./defenses.ts";
import { bar } from "./layout.ts";
import { boundText } from "./words.ts";

/** In the order of the bar. Others cannot be taken away. */
const segments = ["carnosine", "others", ...defenses.slice(1)] as const;

/** The left and right side of each part of the bar. */
export function barParts(
  { bound }: Acidity,
  width: number,
): readonly { readonly of: Defense | "others"; readonly bound: number; readonly from: number; readonly to: number }[] {
  if (bound === null) return [];
  const sum = segments.reduce((total, of) => total + bound[of], 0);
  let reached = 0;
  return segments.map((of) => {
    const from = (width * reached) / sum;
    reached += bound[of];
    return { of, bound: bound[of], from, to: (width * reached) / sum };
  });
}

export const barMark =
  (acidity: Acidity): Mark =>
  ({ width }) => {
    const parts = barParts(acidity, width);
    const middle = bar.top + bar.height / 2;
    /** Too small for a name of their own inside. */
    const slivers = parts
      .filter(({ of, bound }) => (of === "carnosine" || of === "others") && bound >= 0.05)
      .map(({ of, bound }) => ({ of, text: `${of} ${boundText(bound)}` }));
    return (
      <g class="acid-bar">
        {parts.map(({ of, bound, from, to }) => {
          const wide = to - from;
          if (wide < 0.5) return null;
          const isNamed = wide > textWidth(of) && of !== "carnosine" && of !== "others";
          return (
            <g key={of}>
              <rect
                class={`acid-part acid-${of}`}
                x={tenth(from + 0.75)}
                y={bar.top}
                width={tenth(Math.max(0.5, wide - 1.5))}
                height={bar.height}
              />
              {isNamed && (
                <text class="acid-part-name" x={tenth((from + to) / 2)} y={middle - 3} text-anchor="middle">
                  {of}
                  <tspan class="acid-part-count" x={tenth((from + to) / 2)} dy="1.3em">
                    {boundText(bound)}
                  </tspan>
                </text>
              )}
            </g>
          );
        })}
        {parts.length === 0 ? (
          <>
            <rect class="acid-empty" x="0.75" y={bar.top} width={tenth(width - 1.5)} height={bar.height} />
            <text class="acid-part-name" x={tenth(width / 2)} y={middle + 4} text-anchor="middle">
              not enough buffer left for the acid
            </text>
          </>
        ) : (
          <>
            <text class="acid-all" x={width} y={bar.top - 7} text-anchor="end">
              of {exhaustion.load} mmol/kg, rounded
            </text>
            {slivers.map(({ text, of }, index) => (
              <text
                key={of}
                class={`acid-part-name acid-sliver-${of}`}
                x={index === 0 ? 0 : textWidth(slivers[0]?.text ?? "") + 12}
                y={bar.top - 7}
              >
                {text}
              </text>
            ))}
          </>
        )}
      </g>
    );
  };
