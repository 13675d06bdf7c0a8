/** An empty plot on which the reader draws what to expect, by a pointer or by keys, before the model answers. */
import { useRef } from "preact/hooks";
import { LinePlot } from "../../../charts/LinePlot.tsx";
import { endsOf, plotFrame, tenth } from "../../../charts/plot-frame.ts";
import { drawn, linesOf } from "./drawn.ts";
import { GuessBesideAnswer, type Guess } from "./GuessBesideAnswer.tsx";
import { PadHandle } from "./PadHandle.tsx";
import { pointerPlace, type PointerPlace } from "../../plot/cursor/pointer-place.ts";
import { fineOf, nearestStep } from "../../plot/cursor/steps.ts";

interface Props extends Guess {
  readonly id: string;
  /** What an arrow key adds to y; with Shift a tenth of it, or 1 where steps are whole. A pointer moves by that too. */
  readonly step: number;
  /** Once true, the guess stands and the answer is shown. */
  readonly locked: boolean;
  readonly onChange: (values: (number | null)[]) => void;
}

/** The outer points can be reached this far beyond the plot's ends. */
const beyond = 20;

/** Line by line: short enough for letters that are large on a phone. */
const cue = ["Draw here: ", "press and drag, or use ", "the arrow keys on each point"] as const;

export function PredictionPad({ id, step, locked, onChange, ...guess }: Props) {
  /** Where the pointer was since it was pressed, and what was drawn before. */
  const stroke = useRef<{ readonly before: Guess["values"]; readonly spots: PointerPlace[] }>({
    before: [],
    spots: [],
  });
  const { name, x, y, positions, values, start, spokenX, spokenY } = guess;
  const frame = plotFrame(x, y);
  const { left, right, top, bottom } = frame;
  const range = endsOf(y);
  const fine = fineOf(step);
  const places = positions.map((position) => tenth(frame.x(position)));
  const middle = nearestStep(frame.y.invert((top + bottom) / 2), fine, range);
  /** Halfway to the neighbor before the point of an index. */
  const edge = (index: number): number => {
    const [before, after] = [places[index - 1], places[index]];
    if (before === undefined) return left - beyond;
    return after === undefined ? right + beyond : (before + after) / 2;
  };

  const follow = ({ currentTarget, clientX, clientY }: PointerEvent & { currentTarget: HTMLElement }): void => {
    const box = currentTarget.querySelector("svg")?.getBoundingClientRect();
    if (box === undefined) return;
    const { before, spots } = stroke.current;
    const spot = pointerPlace(box, frame, { x: clientX, y: clientY }, "middle");
    spots.push({ x: spot.x, y: frame.y.invert(spot.y) });
    const next = drawn(before, places, spots);
    onChange(
      next.map((value, index) => (value === null || value === before[index] ? value : nearestStep(value, fine, range))),
    );
  };

  if (locked) {
    return (
      <div class="plot-box" id={id}>
        <GuessBesideAnswer {...guess} />
      </div>
    );
  }
  return (
    <div
      class="plot-box plot-pad"
      id={id}
      onPointerDown={(event) => {
        if (event.button !== 0 || !(event.target as Element).matches(".plot-reach")) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        stroke.current = { before: positions.map((_, index) => values[index] ?? null), spots: [] };
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      <LinePlot
        title={name}
        x={x}
        y={y}
        curves={linesOf(positions, values, start).map((points) => ({ look: "yours", points }))}
        over={
          <>
            {values.every((value) => value === null) && (
              <text class="pad-cue needs-js" y={top + 30} text-anchor="middle">
                {cue.map((line, index) => (
                  <tspan key={line} x={(left + right) / 2} dy={index === 0 ? 0 : "1.35em"}>
                    {line}
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
          </>
        }
      />
    </div>
  );
}
