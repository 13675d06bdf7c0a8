/** The session as a bar of work and rest, and under it how long the effort can be held in one go. */
import { scaleLinear } from "d3";
import { duration } from "../../../words/units.ts";
import { exactly } from "../../program/session-words.ts";
import { placeOf } from "../../plot/axis.ts";
import { useWidth } from "../../plot/use-width.ts";
import type { HoldPicture, Stretch } from "./hold-picture.ts";

interface Props extends HoldPicture {
  /** What is said beside the runners' times. */
  readonly runners: string;
  /** What the picture shows, for a reader who cannot see it. */
  readonly title: string;
}

const [top, bar, row] = [18, 18, 20];
const height = top + bar + 3 * row + 12;
/** About how wide a letter is, px. */
const letter = 6.6;

const tenth = (place: number): number => Math.round(place * 10) / 10;

interface TimeProps {
  /** Height of the line, px. */
  readonly y: number;
  /** Where the time ends, px; it may lie outside. */
  readonly at: number;
  /** Where the drawing ends, px. */
  readonly right: number;
  readonly name: string;
  /** Of a model: hollow. */
  readonly hollow?: boolean;
}

/** A line from the start to the time, with its name at the end. */
function Time({ y, at, right, name, hollow = false }: TimeProps) {
  const isOutside = at > right;
  const end = Math.min(at, right - 6);
  const width = 10 + name.length * letter;
  const fits = end + width <= right;
  return (
    <g class="hold-time">
      {/* A name before the end interrupts the line. */}
      <line x1={0} x2={tenth(fits ? end : Math.max(0, end - width - 4))} y1={y} y2={y} />
      {isOutside ? (
        <path d={`M${tenth(end - 1)},${y - 4.5}l7,4.5l-7,4.5z`} />
      ) : (
        <circle class={hollow ? "hold-hollow" : undefined} cx={tenth(end)} cy={y} r={4} />
      )}
      <text x={tenth(fits ? end + 10 : end - 10)} y={y + 4} text-anchor={fits ? "start" : "end"}>
        {name}
      </text>
    </g>
  );
}

export function HoldBar({ title, runners, span, done, undone, model, races, measured }: Props) {
  const [ref, width] = useWidth<SVGSVGElement>(328, 160);
  const x = scaleLinear([0, span], [0, width - 2]);
  const bout = ({ from, to }: Stretch, name: string) => {
    const [left, right] = [tenth(x(from)), tenth(x(to))];
    const length = to - from;
    // A part of a repeat has no round length.
    const words = Number.isInteger(length) ? exactly(length) : duration(length);
    const label = name === "hold-undone" ? `${words} cannot` : words;
    return (
      <g key={`${name}${from}`} class={name}>
        <rect x={left} y={top} width={Math.max(1.5, tenth(right - left))} height={bar} />
        {label.length * letter <= right - left && (
          <text x={tenth((left + right) / 2)} y={top - 6} text-anchor="middle">
            {label}
          </text>
        )}
      </g>
    );
  };
  const third = top + bar + 3 * row - 2;
  const [first, last] = [measured.map(({ from }) => x(from)), measured.map(({ to }) => x(to))];
  const [start, end] = [Math.min(...first), Math.max(0, ...last)];
  const isBehind = end + 10 + runners.length * letter <= width || start < runners.length * letter + 10;
  return (
    <svg
      ref={ref}
      class="hold-bar"
      width="100%"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={title}
    >
      <line class="hold-rest" x1={0} x2={width} y1={top + bar} y2={top + bar} />
      {done.map((each) => bout(each, "hold-done"))}
      {undone.map((each) => bout(each, "hold-undone"))}
      {model !== null && (
        <Time y={top + bar + row - 2} at={placeOf(x, model)} right={width - 2} name="our model, in one go" hollow />
      )}
      {races !== null && (
        <Time y={top + bar + 2 * row - 2} at={placeOf(x, races)} right={width - 2} name="race times, in one go" />
      )}
      <g class="hold-runs">
        {measured.map(({ time, from, to }, index) => (
          <g key={index}>
            <line x1={tenth(x(from))} x2={tenth(x(to))} y1={third} y2={third} />
            <circle cx={tenth(x(time))} cy={third} r={3.5} />
          </g>
        ))}
        <text
          x={tenth(measured.length === 0 ? 0 : isBehind ? Math.min(end + 8, width) : start - 8)}
          y={third + 4}
          text-anchor={measured.length === 0 || isBehind ? "start" : "end"}
        >
          {runners}
        </text>
      </g>
    </svg>
  );
}
