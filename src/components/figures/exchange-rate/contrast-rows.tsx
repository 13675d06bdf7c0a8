/** Studies in rows on one axis of ratios: a dot, a bar between two bounds, or a hollow dot where no value was read. */
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import type { ShownContrast } from "./contrasts.ts";
import { contrastDetails, contrastWords } from "./words.ts";

/** From this margin on the words of a study stand left of the axis, px; else they stand over its mark. */
const roomForWords = 200;

/** Of a row, px below its top. */
const placesOf = (isBeside: boolean) =>
  isBeside ? { name: 24, details: 40, mark: 28, lines: [0, 62] } : { name: 14, details: 30, mark: 48, lines: [37, 59] };

interface RowProps {
  readonly contrast: ShownContrast;
  readonly frame: Frame;
  /** px */
  readonly top: number;
}

function Row({ contrast, frame, top }: RowProps) {
  const { x, left, right } = frame;
  const { ratio } = contrast;
  const isBeside = left > roomForWords;
  const places = placesOf(isBeside);
  const y = tenth(top + places.mark);
  const [from, to] = [tenth(x(ratio?.low ?? 1)), tenth(x(ratio?.high ?? 1))];
  const same = tenth(x(1));
  const words = isBeside ? { x: left - 14, "text-anchor": "end" } : { x: left };
  const result = contrastWords(contrast);
  const behind = Math.max(to, same) + 11;
  const fits = behind + textWidth(result) <= right + 4;
  const [start, end] = places.lines.map((line) => tenth(top + line));
  return (
    <g>
      {[1, 2, 3].map((at) => (
        <line
          key={at}
          class={at === 1 ? "contrast-same" : "grid"}
          x1={tenth(x(at))}
          x2={tenth(x(at))}
          y1={start}
          y2={end}
        />
      ))}
      <text class="row-label" {...words} y={tenth(top + places.name)}>
        {contrast.name}
        <tspan class="contrast-mode">, {contrast.mode}</tspan>
      </text>
      <text class="tick" {...words} y={tenth(top + places.details)}>
        {contrastDetails(contrast)}
      </text>
      {from === to ? (
        <circle class={ratio === null ? "dot-mark dot-hollow" : "dot-mark"} cx={from} cy={y} r={5} />
      ) : (
        <line class="contrast-bounds" x1={from} x2={to} y1={y} y2={y} />
      )}
      <text class="mark-label" x={fits ? behind : from - 11} y={y + 4} text-anchor={fits ? "start" : "end"}>
        {result}
      </text>
    </g>
  );
}

export const contrastRows =
  (contrasts: readonly ShownContrast[]): Mark =>
  (frame) => {
    const { top, bottom } = frame;
    const each = (bottom - top) / contrasts.length;
    return (
      <g class="contrasts tone-ink">
        {contrasts.map((contrast, index) => (
          <Row key={contrast.source} contrast={contrast} frame={frame} top={top + index * each} />
        ))}
      </g>
    );
  };
