/** The cursor of a plot: a slider along x that is moved by pointer, touch and keys, and says what it reads. */
import { useContext, useRef, useState } from "preact/hooks";
import { FramesContext, framesUnder, tenth } from "../frame.ts";
import { valueAt } from "../series.ts";
import { nextPosition } from "./cursor-keys.ts";
import { isSideways, isTap, spotOf } from "./finger.ts";
import { pointerPlace, type PointerPlace } from "./pointer-place.ts";
import "../style.css";
import { fineOf, nearestStep } from "./steps.ts";

export interface CursorProps {
  /** Of the slider that keys move. Cursors that share a value share this id: one of them is that slider. */
  readonly id: string;
  /** Whether the words about its keys stand outside the drawing (`CursorHint`). Default false. */
  readonly hasHint?: boolean;
  /** The cursor's name: "Effort". */
  readonly name: string;
  /** Where the cursor stands, in x. */
  readonly at: number;
  /** What an arrow key adds to x; with Shift a tenth of it, or 1 where steps are whole. A pointer moves by that too. */
  readonly step: number;
  /** What a Page key adds. Default ten steps. */
  readonly page?: number;
  readonly range: readonly [low: number, high: number];
  /**
   * What is said at x, of one curve by its index among those with a name, or of all for null. Null for a cursor whose value
   * another one says: keys pass it over and nothing is heard of it, and a press on it gives the other one the focus.
   */
  readonly spoken: ((x: number, curve: number | null) => string) | null;
  /** While the cursor moves. */
  readonly onMove: (x: number) => void;
  /** When the pointer is lifted, or a key has moved the cursor. */
  readonly onCommit?: () => void;
}

/** The plot can be pressed this far beyond its ends, px, so that they are easy to hit. */
const beyond = 12;

export function Cursor(props: CursorProps) {
  const { id, name, at, step, page = 10 * step, range, spoken, onMove, onCommit } = props;
  const frames = useContext(FramesContext);
  const [chosen, setChosen] = useState<number | null>(null);
  /** Where a finger was set down that may still scroll. */
  const touch = useRef<PointerPlace | null>(null);
  const { first, last } = framesUnder(frames, "a cursor");
  const { left, right, top, x } = first;
  const { bottom } = last;
  const curves = frames.flatMap((frame) => frame.series.map((each) => ({ ...each, frame })));
  // Only a curve with a name can be told apart in words.
  const named = curves.filter(({ name: called }) => called !== undefined);
  const curve = chosen !== null && chosen < named.length ? chosen : null;
  const place = tenth(x(at));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const reach = { step, page, range, series: named, isFalling: x(range[1]) < x(range[0]) };
    const next = nextPosition(event.key, event.shiftKey, { at, curve }, reach);
    if (next === null) return;
    event.preventDefault();
    setChosen(next.curve);
    if (next.at === at) return;
    onMove(next.at);
    onCommit?.();
  };
  const follow = (event: PointerEvent & { currentTarget: SVGGElement }): void => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (box === undefined) return;
    const size = { width: first.width, height: frames.reduce((sum, { height }) => sum + height, 0) };
    const pointer = pointerPlace(box, size, spotOf(event));
    onMove(nearestStep(x.invert(pointer.x), fineOf(step), range));
  };
  const voice =
    spoken === null
      ? {
          "aria-hidden": "true" as const,
          onMouseDown: (event: MouseEvent) => {
            event.preventDefault();
            document.getElementById(id)?.focus({ preventScroll: true });
          },
        }
      : {
          id,
          tabindex: 0,
          role: "slider" as const,
          "aria-label": name,
          "aria-describedby": props.hasHint === true ? `${id}-hint` : undefined,
          "aria-valuemin": range[0],
          "aria-valuemax": range[1],
          "aria-valuenow": at,
          "aria-valuetext": spoken(at, curve),
          onKeyDown,
        };
  return (
    <g
      class="plot-cursor needs-js"
      {...voice}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        touch.current = event.pointerType === "touch" ? spotOf(event) : null;
        if (touch.current === null) follow(event);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        if (touch.current !== null && !isSideways(touch.current, spotOf(event))) return;
        touch.current = null;
        follow(event);
      }}
      onPointerUp={(event) => {
        if (touch.current !== null && isTap(touch.current, spotOf(event))) follow(event);
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
      <line class="cursor-line" x1={place} x2={place} y1={top - 6} y2={bottom} />
      {curves.map((each, index) => {
        const value = valueAt(each, at);
        if (value === null) return null;
        const height = each.frame.y(value);
        // A curve that is cut there has no dot.
        if (height < each.frame.top - 1 || height > each.frame.bottom + 1) return null;
        return (
          <circle
            key={index}
            class={`cursor-dot ${each.tone ?? ""}`}
            cx={place}
            cy={tenth(height)}
            r={curve !== null && each === named[curve] ? 7 : 4}
          />
        );
      })}
      <path class="cursor-grip" d={`M${place},${top}l-6,-9h12z`} />
    </g>
  );
}
