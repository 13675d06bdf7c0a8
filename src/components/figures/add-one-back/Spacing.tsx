/** How far the hard days lie apart: a dot for each and the hours between them, beside the days that lie or stand. */
import { stalledDays } from "./days.ts";
import { gapsOf } from "./week.ts";

interface Props {
  readonly hardDays: readonly number[];
  /** Days that the reader changed: their dots are blue. */
  readonly changed: readonly number[];
}

/** The middle of a day, along the week. */
const middle = (day: number): string => `${Math.round((1e5 * (day + 0.5)) / stalledDays.length) / 1000}%`;
const between = (from: number, to: number): string => middle((from + to) / 2);

export function Spacing({ hardDays, changed }: Props) {
  const gaps = gapsOf(hardDays);
  return (
    <>
      {(["lying", "standing"] as const).map((side) => {
        const isLying = side === "lying";
        const at = (place: string) => (isLying ? { x: place, y: "12" } : { x: "50%", y: place });
        return (
          <svg key={side} class={`aob-spacing aob-spacing-${side}`} aria-hidden="true">
            {gaps.map(({ from, to, hours }) => (
              <g key={from} class={hours < 48 ? "is-close" : undefined}>
                <line
                  {...(isLying
                    ? { x1: middle(from), x2: middle(to), y1: 26, y2: 26 }
                    : { x1: "50%", x2: "50%", y1: middle(from), y2: middle(to) })}
                />
                <text {...at(between(from, to))} text-anchor="middle" dy={isLying ? 4 : 4}>
                  {hours} h
                </text>
              </g>
            ))}
            {hardDays.map((day) => (
              <circle
                key={day}
                class={changed.includes(day) ? "is-yours" : undefined}
                {...(isLying ? { cx: middle(day), cy: 26 } : { cx: "50%", cy: middle(day) })}
                r="5"
              />
            ))}
          </svg>
        );
      })}
    </>
  );
}
