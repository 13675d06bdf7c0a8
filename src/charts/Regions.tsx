/** Stretches of a plot's x axis that are something apart: shaded, hatched where no model reaches. */
import { tenth, type PlotFrame } from "./plot-frame.ts";

export interface Region {
  readonly from: number;
  readonly to: number;
  readonly label?: string;
  /** Where curves leave room for it. Default "top". */
  readonly labelAt?: "top" | "bottom";
  /** Weeks without training are shaded; what is beyond the model is hatched. */
  readonly look: "stop" | "beyond";
}

interface Props {
  readonly frame: PlotFrame;
  readonly regions: readonly Region[];
}

/** Between two lines of the hatching, along x. */
const gap = 9;

/** Lines that rise to the right and fill a box: on each, x and y have one sum. */
function hatching(left: number, right: number, { top, bottom }: PlotFrame): string {
  const lines = Array.from({ length: Math.ceil((right - left + bottom - top) / gap) }, (_, index) => {
    const sum = left + top + (index + 0.5) * gap;
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    return to > from ? `M${tenth(from)},${tenth(sum - from)}L${tenth(to)},${tenth(sum - to)}` : "";
  });
  return lines.join("");
}

/** What of them lies in the plot, with its sides. */
const within = ({ frame: { x }, regions }: Props) =>
  regions
    .map((region) => ({ ...region, left: x(region.from), right: x(region.to) }))
    .filter(({ left, right }) => right > left);

export function Regions(props: Props) {
  const { top, bottom } = props.frame;
  return within(props).map(({ look, ...sides }, index) => {
    const [left, right] = [tenth(sides.left), tenth(sides.right)];
    return (
      <g key={index} class={`region region-${look}`}>
        <rect x={left} y={top} width={tenth(right - left)} height={bottom - top} />
        {look === "beyond" && <path d={hatching(left, right, props.frame)} />}
      </g>
    );
  });
}

/** At the top or bottom inside. In an outer third of the plot it begins or ends with its stretch, so that it stays in the plot. */
export function RegionLabels(props: Props) {
  const { left: inner, right: outer, top, bottom } = props.frame;
  return within(props).map(({ label, labelAt, left, right }) => {
    const middle = (left + right) / 2;
    const place = (middle - inner) / (outer - inner);
    const [anchor, at] =
      place < 1 / 3
        ? (["start", left + 4] as const)
        : place > 2 / 3
          ? (["end", right - 4] as const)
          : (["middle", middle] as const);
    return (
      label !== undefined && (
        <text
          class="plot-label region-label"
          x={tenth(at)}
          y={labelAt === "bottom" ? bottom - 8 : top + 15}
          text-anchor={anchor}
        >
          {label}
        </text>
      )
    );
  });
}
