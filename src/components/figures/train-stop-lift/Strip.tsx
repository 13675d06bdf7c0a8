/**
 * Lies over the strip of weeks. A pointer paints weeks with the brush, keys choose and paint them, and the two ends of the
 * chosen stretch can be moved.
 */
import { useContext, useRef } from "preact/hooks";
import { isSideways, isTap, spotOf } from "../../plot/cursor/finger.ts";
import { pointerPlace, type PointerPlace } from "../../plot/cursor/pointer-place.ts";
import { FramesContext, framesUnder, tenth } from "../../plot/frame.ts";
import { cellSides, strip, stripTop } from "./picture.tsx";
import { insideWeeks, painted, stretchAt, weekCount, weekKinds, withEnd, type Side, type WeekKind } from "./weeks.ts";
import { endSpoken, weekSpoken } from "./words.ts";

interface Props {
  readonly id: string;
  readonly weeks: readonly WeekKind[];
  readonly week: number;
  readonly brush: WeekKind;
  /** While a hand paints or moves; the week is the chosen one. */
  readonly onChange: (weeks: readonly WeekKind[], week: number) => void;
  readonly onBrush: (brush: WeekKind) => void;
  readonly onCommit: () => void;
}

type Pressed = PointerEvent & { currentTarget: SVGGElement };

/** A step of a key along the weeks; null for a key that means nothing here. */
function steps({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, at: number): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  const moves: Readonly<Record<string, number | undefined>> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + 4,
    PageDown: at - 4,
    Home: 1,
    End: weekCount,
  };
  const to = moves[key];
  return to === undefined ? null : insideWeeks(to);
}

/** What a stroke began with: its week and the weeks before it. A finger that may still scroll has a spot. */
interface Stroke {
  readonly from: number;
  readonly before: readonly WeekKind[];
  readonly spot: PointerPlace | null;
}

const handleRadius = 10;

export function Strip({ id, weeks, week, brush, onChange, onBrush, onCommit }: Props) {
  const stroke = useRef<Stroke | null>(null);
  const { first: frame } = framesUnder(useContext(FramesContext), "the strip of weeks");
  const { left, right, width, height, x } = frame;
  const top = stripTop(frame);
  const chosen = stretchAt(weeks, week);

  const placeAt = (event: Pressed): number | null => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return box === undefined ? null : x.invert(pointerPlace(box, { width, height }, spotOf(event)).x);
  };
  /** A stroke of the pointer: `act` gets the place in weeks, and whether the hand has just been set down. */
  const pointer = (act: (place: number, stroke: Stroke) => void) => ({
    onPointerDown: (event: Pressed) => {
      if (event.button !== 0) return;
      const place = placeAt(event);
      if (place === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const spot = event.pointerType === "touch" ? spotOf(event) : null;
      stroke.current = { from: insideWeeks(Math.ceil(place)), before: weeks, spot };
      if (spot === null) act(place, stroke.current);
    },
    onPointerMove: (event: Pressed) => {
      const held = stroke.current;
      if (held === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      if (held.spot !== null && !isSideways(held.spot, spotOf(event))) return;
      stroke.current = { ...held, spot: null };
      const place = placeAt(event);
      if (place !== null) act(place, held);
    },
    onPointerUp: (event: Pressed) => {
      const held = stroke.current;
      const place = placeAt(event);
      if (held === null || held.spot === null || place === null || !isTap(held.spot, spotOf(event))) return;
      act(place, held);
    },
    onLostPointerCapture: () => {
      stroke.current = null;
      onCommit();
    },
  });
  const paint = pointer((place, { from, before }) => {
    const to = insideWeeks(Math.ceil(place));
    onChange(painted(before, from, to, brush), to);
  });

  const onWeekKey = (event: KeyboardEvent): void => {
    const letter = weekKinds.find((kind) => kind.startsWith(event.key.toLowerCase()) && event.key.length === 1);
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey);
    const to = steps(event, week);
    if (to !== null) onChange(event.shiftKey ? painted(weeks, week, to, brush) : weeks, to);
    else if (isPlain && letter !== undefined) onBrush(letter);
    else if (isPlain && (event.key === " " || event.key === "Enter")) onChange(painted(weeks, week, week, brush), week);
    else return;
    event.preventDefault();
    onCommit();
  };

  const handle = (side: Side) => {
    const at = side === "start" ? chosen.from - 1 : chosen.to;
    const edge = tenth(x(at));
    const outward = side === "start" ? -1 : 1;
    const middle = tenth(edge + outward * (handleRadius + 1));
    /** How far into the stretch a finger may miss: not beyond its middle. */
    const inner = Math.min(8, (x(chosen.to) - x(chosen.from - 1)) / 2);
    const moveTo = (base: readonly WeekKind[], border: number, of: typeof chosen): void => {
      const to = side === "start" ? border + 1 : border;
      const next = withEnd(base, of, side, to);
      // A week of the stretch that stays in it wherever its other end goes.
      onChange(next, side === "start" ? of.to : of.from);
    };
    const drag = pointer((place, { before }) => {
      moveTo(before, Math.round(place - (outward * (handleRadius + 1)) / (x(1) - x(0))), stretchAt(before, week));
    });
    const y = top + strip.height + strip.names + handleRadius + 2;
    return (
      <g
        class="tsl-handle needs-js"
        id={`${id}-${side}`}
        role="slider"
        tabindex={0}
        aria-label={side === "start" ? "First week of the stretch" : "Last week of the stretch"}
        aria-valuemin={1}
        aria-valuemax={weekCount}
        aria-valuenow={side === "start" ? chosen.from : chosen.to}
        aria-valuetext={endSpoken(weeks, week, side)}
        onKeyDown={(event) => {
          const now = side === "start" ? chosen.from : chosen.to;
          const to = steps(event, now);
          if (to === null) return;
          event.preventDefault();
          moveTo(weeks, side === "start" ? to - 1 : to, chosen);
          onCommit();
        }}
        {...drag}
      >
        <rect
          class="tsl-reach"
          x={tenth(side === "start" ? edge - 36 : edge - inner)}
          y={top + strip.height + 2}
          width={tenth(36 + inner)}
          height={strip.names + strip.handles}
        />
        <path class="tsl-stem" d={`M${edge} ${top - 2}V${y}H${middle}`} />
        <circle cx={middle} cy={y} r={handleRadius} />
        <path
          class="tsl-arrows"
          d={`M${middle - 2} ${y - 3.5}l-3.5 3.5 3.5 3.5M${middle + 2} ${y - 3.5}l3.5 3.5-3.5 3.5`}
        />
      </g>
    );
  };

  const [from] = cellSides(frame, chosen.from);
  const [, to] = cellSides(frame, chosen.to);
  const [cellLeft, cellRight] = cellSides(frame, week);
  return (
    <>
      <g
        class="tsl-paint needs-js"
        id={`${id}-week`}
        role="slider"
        tabindex={0}
        aria-label="Week to paint"
        aria-describedby={`${id}-keys`}
        aria-valuemin={1}
        aria-valuemax={weekCount}
        aria-valuenow={week}
        aria-valuetext={weekSpoken(weeks, week, brush)}
        onKeyDown={onWeekKey}
        {...paint}
      >
        <rect class="tsl-reach" x={left - 6} y={top - 8} width={right - left + 12} height={strip.height + 10} />
        <rect class="tsl-chosen" x={from} y={top - 2} width={tenth(to - from)} height={strip.height + 4} />
        <rect class="tsl-here" x={cellLeft} y={top - 4} width={tenth(cellRight - cellLeft)} height={strip.height + 7} />
      </g>
      {handle("start")}
      {handle("end")}
    </>
  );
}
