/** Paces or heart rates as bars on one axis, each with its muscle and the reason for its width. */
import { typicalOf } from "../../../sim/training/effort-band.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { untranslated } from "../../kit/untranslated.ts";
import type { Bars } from "./bars.ts";

/** px */
export const muscleWidth = 40;

/** A label at an end of the axis stays within it. @param place percent of the axis */
const anchorAt = (place: number): string => (place < 2 ? "start" : place > 98 ? "end" : "middle");

interface Props {
  readonly bars: Bars;
  readonly unit: "km" | "mi";
  /** The bar that the page explains. */
  readonly chosen: string;
}

export function PaceBars({ bars: { kind, bars, domain, ticks }, unit, chosen }: Props) {
  const [start, end] = domain;
  /** Percent of the axis. */
  const along = (value: number): number => Math.round((1000 * (value - start)) / (end - start)) / 10;
  const lines = ticks.map(({ value }) => (
    <line key={value} class="pace-grid" x1={`${along(value)}%`} x2={`${along(value)}%`} y1="0" y2="100%" />
  ));
  return (
    <div class="pace-bars">
      <div class="pace-axis" aria-hidden="true">
        <span>{kind === "rates" ? "beats a minute" : unit === "km" ? "min per km" : "min per mile"}</span>
        <svg class="pace-line" overflow="visible">
          {ticks.map(({ value, label }) => (
            <text key={value} x={`${along(value)}%`} y="11" text-anchor={anchorAt(along(value))}>
              {label}
            </text>
          ))}
        </svg>
      </div>
      <ul>
        {bars.map(({ id, name, effort, from, to, text, reason }) => (
          <li key={id} class="pace-row">
            <ThumbprintCopy intensity={typicalOf(effort)} width={muscleWidth} />
            <strong class="pace-name">{name}</strong>
            <strong class="pace-text" {...untranslated}>
              {text}
            </strong>
            <svg class="pace-line" aria-hidden="true">
              {lines}
              <rect
                class={id === chosen ? "pace-bar pace-chosen" : "pace-bar"}
                x={`${Math.min(along(from), along(to))}%`}
                y="25%"
                width={`${Math.round(10 * Math.abs(along(to) - along(from))) / 10}%`}
                height="50%"
              />
            </svg>
            <span class="pace-reason">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
