/** A number in the prose that drives the figure: type it, use the arrow keys, or drag it sideways. */
import { useRef } from "preact/hooks";
import { recruitmentSentence } from "../../../describe/recruitment.ts";
import { found, intensity, intensityRange, percent } from "./state.ts";

/** Pixels of dragging for one percent. */
const pixelsPerStep = 3;

export function EffortNumber() {
  const drag = useRef<{ x: number; from: number } | null>(null);
  const set = (value: number): void => {
    if (Number.isFinite(value)) {
      percent.value = Math.round(Math.min(intensityRange.max, Math.max(intensityRange.min, value)));
    }
  };
  return (
    <span class="effort-sentence">
      Set it to{" "}
      <input
        class="effort-number"
        type="number"
        {...intensityRange}
        value={percent.value}
        aria-label="Effort, percent of VO2max"
        onChange={(event) => {
          set(event.currentTarget.valueAsNumber);
          event.currentTarget.value = String(percent.peek());
        }}
        onInput={(event) => {
          // A half-typed number out of range waits for the change event.
          const value = event.currentTarget.valueAsNumber;
          if (value >= intensityRange.min && value <= intensityRange.max) set(value);
        }}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, from: percent.peek() };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (drag.current !== null)
            set(drag.current.from + Math.round((event.clientX - drag.current.x) / pixelsPerStep));
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
      />{" "}
      % of VO2max and the figure above reads: <strong>{recruitmentSentence(intensity.value, found.value)}</strong>
    </span>
  );
}
