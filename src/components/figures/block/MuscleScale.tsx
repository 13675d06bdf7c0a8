/** What the colors of the drawn muscle stand for. */
import { fullGain } from "./model.ts";
import { signed } from "./words.ts";

/** Opacities of the drawn fibers, from an untrained one to one that has gained most. */
const opacities = [0.16, 0.44, 0.72, 1] as const;

export const MuscleScale = () => (
  <span class="block-scale">
    Pale: untrained{" "}
    <svg viewBox="0 0 64 14" width="64" height="14" aria-hidden="true">
      {opacities.map((opacity, index) => (
        <rect key={opacity} x={16 * index} width="15" height="14" fill="currentColor" fill-opacity={opacity} />
      ))}
    </svg>{" "}
    full color: {signed(fullGain)} or more.
  </span>
);
