/** A number in the prose that drives the muscle: type it, use the arrow keys, or drag it sideways. */
import { useRef } from "preact/hooks";
import { recruitmentSentence } from "../../../words/recruitment.ts";
import { useScene } from "../../kit/scene.ts";
import { isSideways, spotOf } from "../../plot/cursor/finger.ts";
import type { PointerPlace } from "../../plot/cursor/pointer-place.ts";
import { effortRange, figure } from "./figure.ts";
import { createRecruitment } from "./model.ts";

/** Pixels of dragging for one percent. */
const pixelsPerStep = 3;

/** @param scene that of a recruitment figure on the page */
export function EffortNumber({ scene }: { readonly scene: string }) {
  const model = useScene(figure, scene, createRecruitment);
  const { fields } = model;
  /** Where the drag began and the number then. `waits` until a finger has moved sideways. */
  const drag = useRef<{ readonly at: PointerPlace; readonly from: number; waits: boolean } | null>(null);
  const percent = Math.round(100 * model.intensity.value);
  const set = (value: number): void => {
    if (!Number.isFinite(value)) return;
    fields.set({ intensity: Math.round(Math.min(effortRange.max, Math.max(effortRange.min, value))) / 100 });
  };
  return (
    <span class="effort-sentence">
      Set it to{" "}
      <input
        class="effort-number"
        type="number"
        autocomplete="off"
        {...effortRange}
        value={percent}
        aria-label="Effort, percent of VO2max"
        onChange={(event) => {
          set(event.currentTarget.valueAsNumber);
          fields.commit();
          event.currentTarget.value = String(Math.round(100 * model.intensity.peek()));
        }}
        onInput={(event) => {
          // A half-typed number out of range waits for the change event.
          const value = event.currentTarget.valueAsNumber;
          if (value >= effortRange.min && value <= effortRange.max) set(value);
        }}
        onPointerDown={(event) => {
          drag.current = { at: spotOf(event), from: percent, waits: event.pointerType === "touch" };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (drag.current === null) return;
          const { at, from, waits } = drag.current;
          if (waits && !isSideways(at, spotOf(event))) return;
          drag.current.waits = false;
          set(from + Math.round((event.clientX - at.x) / pixelsPerStep));
        }}
        onLostPointerCapture={() => {
          // However the drag has ended, it is one step.
          drag.current = null;
          fields.commit();
        }}
      />{" "}
      % of VO2max and the figure above reads:{" "}
      <strong>{recruitmentSentence(model.intensity.value, model.recruitment.value)}</strong>
    </span>
  );
}
