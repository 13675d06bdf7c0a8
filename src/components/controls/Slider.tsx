/**
 * A native range input with a visible value, words under it that jump to a typical value, and spoken value text.
 * The input holds positions; `scale` turns a value into a position, so that a stretch that matters can be wider.
 */
import { RovingRow } from "./RovingRow.tsx";
import { useFinger } from "./useFinger.ts";
import "./slider.css";

/** From values to positions, and back; `scaleLinear` of d3 is one. */
interface SliderScale {
  (value: number): number;
  readonly invert: (position: number) => number;
}

interface SliderMark {
  readonly name: string;
  readonly value: number;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds. */
  readonly step: number;
  /** Steps that a Page key adds. Default 10. */
  readonly page?: number;
  /** From value to position; positions are the input's own units. Default: steps from the lowest value. */
  readonly scale?: SliderScale;
  /** Default none. */
  readonly marks?: readonly SliderMark[];
  readonly currentMark?: string;
  /** Drawn on the track with its label: a guess, say. */
  readonly flag?: { readonly value: number; readonly label: string } | undefined;
  readonly shown: string;
  readonly spoken: string;
  /** While the hand moves. */
  readonly onInput: (value: number) => void;
  /** When the hand lets go, or a key was pressed. */
  readonly onCommit: () => void;
}

/** Steps from the lowest value: a scale too simple to load one for. */
const stepsFrom = (min: number, step: number): SliderScale =>
  Object.assign((value: number) => (value - min) / step, { invert: (position: number) => min + position * step });

/** @param at percent of the track */
function Flag({ at, label }: { readonly at: number; readonly label: string }) {
  const anchor = at < 20 ? "start" : at > 80 ? "end" : "middle";
  return (
    <svg class="slider-flag" overflow="visible" role="img" aria-label={label}>
      <line x1={`${at}%`} x2={`${at}%`} y1="25%" y2="100%" />
      <text x={`${at}%`} y="6" text-anchor={anchor}>
        {label}
      </text>
    </svg>
  );
}

export function Slider(props: Props) {
  const { id, min, max, step, value, page = 10, marks = [] } = props;
  const scale = props.scale ?? stepsFrom(min, step);
  const [from, to] = [scale(min), scale(max)];

  const set = (next: number): void => {
    props.onInput(Math.min(max, Math.max(min, Math.round(next / step) * step)));
  };
  const position = Math.round(scale(value));
  /** Where a value stands on the track, percent of its length. */
  const along = (at: number): number => (100 * (scale(at) - from)) / (to - from);
  const finger = useFinger(
    position,
    (moved) => {
      set(scale.invert(moved));
    },
    (tapped) => {
      set(scale.invert(tapped));
      props.onCommit();
    },
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number | undefined> = {
      ArrowRight: value + step,
      ArrowUp: value + step,
      ArrowLeft: value - step,
      ArrowDown: value - step,
      PageUp: value + page * step,
      PageDown: value - page * step,
      Home: min,
      End: max,
    };
    const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
    props.onCommit();
  };

  return (
    <div class="slider">
      <div class="slider-head">
        <label for={id}>{props.label}</label>
        <output for={id} aria-live="off">
          {props.shown}
        </output>
        <span class="slider-steps">
          {[-step, step].map((by) => (
            <button
              key={by}
              type="button"
              // The slider's own keys do the same: for who walks with Tab it would be two stops more.
              tabIndex={-1}
              aria-label={`${props.label}: ${by < 0 ? "less" : "more"}`}
              onClick={() => {
                set(value + by);
                props.onCommit();
              }}
            >
              {by < 0 ? "−" : "+"}
            </button>
          ))}
        </span>
      </div>
      <div class="slider-track">
        <input
          id={id}
          type="range"
          autocomplete="off"
          min={from}
          max={to}
          step={1}
          value={position}
          aria-valuetext={props.spoken}
          onKeyDown={onKeyDown}
          {...finger}
          onChange={props.onCommit}
        />
        {props.flag !== undefined && <Flag at={along(props.flag.value)} label={props.flag.label} />}
      </div>
      {marks.length > 0 && (
        <RovingRow
          class="slider-marks"
          label={`${props.label}: typical values`}
          items={marks}
          isPressed={(mark) => mark.name === props.currentMark}
          onPress={(mark) => {
            set(mark.value);
            props.onCommit();
          }}
        />
      )}
    </div>
  );
}
