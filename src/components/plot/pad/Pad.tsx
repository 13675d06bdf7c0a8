/**
 * Lies over a plot: the reader draws there what to expect, by pointer, touch or keys. The plot itself draws the guess
 * (`guessLines`), and the answer once there is one.
 */
import { useContext, useRef } from "preact/hooks";
import { pointerPlace, type PointerPlace } from "../cursor/pointer-place.ts";
import { fineOf, nearestStep } from "../cursor/steps.ts";
import { FramesContext, framesUnder, tenth } from "../frame.ts";
import "../style.css";
import type { Guess } from "./guess-lines.ts";
import { PadHandle } from "./PadHandle.tsx";
import { valuesAfter } from "./stroke.ts";

export interface PadProps extends Omit<Guess, "start"> {
  /** What an arrow key adds to y; with Shift a tenth of it, or 1 where steps are whole. A pointer moves by that too. */
  readonly step: number;
  /** "60 percent of VO2max" */
  readonly spokenX: (x: number) => string;
  readonly spokenY: (y: number) => string;
  readonly onChange: (values: readonly (number | null)[]) => void;
}

/** The outer points can be reached this far beyond the plot's ends, px. */
const beyond = 16;

/** Line by line: short enough for a phone. */
const cue = ["Draw here: ", "press and drag, or use ", "the arrow keys on each point"] as const;
const cueLine = 18;

export function Pad({ positions, values, step, spokenX, spokenY, onChange }: PadProps) {
  /** Where the pointer was since it was pressed, and what was drawn before. */
  const stroke = useRef<{ readonly before: Guess["values"]; readonly spots: PointerPlace[] }>({
    before: [],
    spots: [],
  });
  const { first: frame } = framesUnder(useContext(FramesContext), "a pad");
  const { left, right, top, width, height } = frame;
  const [low = 0, high = 1] = frame.y.domain();
  const range = [low, high] as const;
  const fine = fineOf(step);
  const places = positions.map((position) => tenth(frame.x(position)));
  const middle = nearestStep((low + high) / 2, fine, range);
  /** Halfway to the neighbor before the point of an index. */
  const edge = (index: number): number => {
    const [before, after] = [places[index - 1], places[index]];
    if (before === undefined) return left - beyond;
    return after === undefined ? right + beyond : tenth((before + after) / 2);
  };

  const follow = ({ currentTarget, clientX, clientY }: PointerEvent & { currentTarget: SVGGElement }): void => {
    const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (box === undefined) return;
    const { before, spots } = stroke.current;
    const spot = pointerPlace(box, { width, height }, { x: clientX, y: clientY });
    spots.push({ x: spot.x, y: frame.y.invert(spot.y) });
    const next = valuesAfter(before, places, spots);
    onChange(
      next.map((value, index) => (value === null || value === before[index] ? value : nearestStep(value, fine, range))),
    );
  };
  return (
    <g
      class="pad needs-js"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        stroke.current = { before: positions.map((_, index) => values[index] ?? null), spots: [] };
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      {values.every((value) => value === null) && (
        <text class="pad-cue" y={top + 28} text-anchor="middle" aria-hidden="true">
          {cue.map((words, index) => (
            <tspan key={words} x={(left + right) / 2} dy={index === 0 ? 0 : cueLine}>
              {words}
            </tspan>
          ))}
        </text>
      )}
      {positions.map((position, index) => (
        <PadHandle
          key={position}
          name={`Your guess at ${spokenX(position)}`}
          value={values[index] ?? null}
          {...{ middle, step, range, frame }}
          spoken={spokenY}
          at={places[index] ?? left}
          reach={[edge(index), edge(index + 1)]}
          onChange={(value) => {
            onChange(positions.map((_, each) => (each === index ? value : (values[each] ?? null))));
          }}
        />
      ))}
    </g>
  );
}
