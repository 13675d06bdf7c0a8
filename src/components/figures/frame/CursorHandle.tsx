/** The cursor over a drawing with a time axis or the like: it holds the focus, hears pointer and keys, and says what it reads. */
import { tenth, type PlotFrame } from "../../../charts/plot-frame.ts";
import type { Series } from "../../plot/series.ts";
import { nextPosition } from "../../plot/cursor/cursor-keys.ts";
import { pointerPlace } from "../../plot/cursor/pointer-place.ts";
import { fineOf, nearestStep } from "../../plot/cursor/steps.ts";

export interface CursorProps {
  /** Begins the id of the words about its keys, which stand outside the drawing (`CursorHint`). */
  readonly id: string;
  /** The cursor's name: "Oxidative capacity over the block". */
  readonly name: string;
  /** Where the cursor stands, in x. */
  readonly at: number;
  /** What an arrow key adds to x; with Shift a tenth of it, or 1 where steps are whole. A pointer moves by that too. */
  readonly step: number;
  /** What a Page key adds. Default ten steps. */
  readonly page?: number;
  readonly range: readonly [number, number];
  /** What is said at x, of one curve by its index, or of all for null. */
  readonly spoken: (x: number, curve: number | null) => string;
  /** While the cursor moves. */
  readonly onMove: (x: number) => void;
  /** When the hand lets go, or a key has moved the cursor. */
  readonly onCommit?: () => void;
}

interface Props extends CursorProps {
  readonly frame: Omit<PlotFrame, "y">;
  readonly curves: readonly Pick<Series, "points">[];
  /** The curve that is read; null for all of them. */
  readonly curve: number | null;
  readonly onCurve: (curve: number | null) => void;
}

/** The plot can be pressed this far beyond its ends, so that they are easy to hit. */
const beyond = 12;

export function CursorHandle({ id, name, at, step, page, range, spoken, onMove, onCommit, ...drawn }: Props) {
  const { frame, curves, curve, onCurve } = drawn;
  const { left, right, top, bottom } = frame;
  const place = tenth(frame.x(at));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const reach = { step, page: page ?? 10 * step, range, series: curves };
    const next = nextPosition(event.key, event.shiftKey, { at, curve }, reach);
    if (next === null) return;
    event.preventDefault();
    onCurve(next.curve);
    if (next.at === at) return;
    onMove(next.at);
    onCommit?.();
  };
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent & { currentTarget: SVGGElement }): void => {
    const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (box === undefined) return;
    const { x } = pointerPlace(box, frame, { x: clientX, y: clientY }, "middle");
    onMove(nearestStep(frame.x.invert(x), fineOf(step), range));
  };
  return (
    <g
      class="plot-cursor needs-js"
      tabindex={0}
      role="slider"
      aria-label={name}
      aria-describedby={`${id}-hint`}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={at}
      aria-valuetext={spoken(at, curve)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onLostPointerCapture={onCommit}
    >
      <rect
        class="plot-reach"
        x={left - beyond}
        y={top - beyond}
        width={right - left + 2 * beyond}
        height={bottom - top + beyond}
        fill="none"
        pointer-events="all"
      />
      <path class="cursor-grip" d={`M${place},${top}l-6,-9h12z`} />
    </g>
  );
}
