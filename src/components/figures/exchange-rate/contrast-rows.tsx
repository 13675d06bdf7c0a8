/** Studies in rows on one axis of ratios: a dot, a bar between two bounds, or a hollow dot where no value was read. */
import { tenth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import type { ShownContrast } from "./contrasts.ts";
import { contrastDetails, contrastWords } from "./words.ts";

/** From this margin on the words of a study stand left of the axis, px; else they stand over its mark. */
const roomForWords = 200;

function Row({
  contrast,
  frame,
  top,
}: {
  readonly contrast: ShownContrast;
  readonly frame: Frame;
  readonly top: number;
}) {
  const { x, left, right } = frame;
  const { ratio } = contrast;
  const isBeside = left > roomForWords;
  const y = tenth(top + (isBeside ? 26 : 45));
  const [from, to] = [tenth(x(ratio?.low ?? 1)), tenth(x(ratio?.high ?? 1))];
  const text = isBeside ? { x: left - 14, "text-anchor": "end" } : { x: left };
  // Where the axis ends before the words do, they stand left of the mark.
  const isLast = to > (left + right) / 2 && ratio !== null;
  return (
    <g>
      <text class="row-label" {...text} y={tenth(top + (isBeside ? 22 : 14))}>
        {contrast.name}
      </text>
      <text class="tick" {...text} y={tenth(top + (isBeside ? 38 : 29))}>
        {contrastDetails(contrast)}
      </text>
      {from === to ? (
        <circle class={ratio === null ? "dot-mark dot-hollow" : "dot-mark"} cx={from} cy={y} r={5} />
      ) : (
        <line class="contrast-bounds" x1={from} x2={to} y1={y} y2={y} />
      )}
      <text
        class="mark-label"
        x={isLast && contrast.differs && from === to ? from - 11 : to + 11}
        y={y + 4}
        text-anchor={isLast && from === to ? "end" : "start"}
      >
        {contrastWords(contrast)}
      </text>
    </g>
  );
}

export const contrastRows =
  (contrasts: readonly ShownContrast[]): Mark =>
  (frame) => {
    const { x, top, bottom } = frame;
    const each = (bottom - top) / contrasts.length;
    return (
      <g class="contrasts tone-ink">
        {[2, 3].map((ratio) => (
          <line key={ratio} class="grid" x1={tenth(x(ratio))} x2={tenth(x(ratio))} y1={top} y2={bottom} />
        ))}
        <line class="contrast-same" x1={tenth(x(1))} x2={tenth(x(1))} y1={top} y2={bottom} />
        {contrasts.map((contrast, index) => (
          <Row key={contrast.source} contrast={contrast} frame={frame} top={top + index * each} />
        ))}
      </g>
    );
  };
