/** The cursor over a drawing with a time axis or the like: it holds the focus, hears pointer and keys, and says what it reads. */
import type { Curve } from "../../../charts/Curves.tsx";
import { tenth, type PlotFrame } from "../../../charts/plot-frame.ts";
import { moved } from "./moved.ts";
import { spotIn } from "./spot.ts";
import { fineOf, nearestStep } from "../../plot/cursor/steps.ts";

export interface CursorProps {
  /** Begins the id of the words about its keys, which stand outside the drawing (`CursorKeys`). */
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
  readonly curves: readonly Pick<Curve, "points">[];
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
    const next = moved(event.key, event.shiftKey, { at, curve, step, page: page ?? 10 * step, range, curves });
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
    const { x } = spotIn(box, frame, { x: clientX, y: clientY });
    onMove(nearestStep(frame.x.invert(x), fineOf(step), range));
  };
  return (
    <g
      class="plot-cursor needs-js"
      tabindex={0}
      role="slider"
      aria-label={name}
      aria-describedby={`${id}-keys`}
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
      <path class="plot-grip" d={`M${place},${top}l-6,-9h12z`} />
    </g>
  );
}

/** What the keys do, shown while the cursor has the focus. */
export function CursorKeys({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  const choice = names.length > 1 ? `, up and down choose the curve (${names.join(", ")})` : "";
  return (
    <p class="plot-keys needs-js" id={`${id}-keys`}>
      Left and right move along the curve{choice}, m goes to the highest point.
    </p>
  );
}
