/** An effort named in the prose: pressing it sets the figure. */
import { intensitySpoken } from "../../../describe/recruitment.ts";
import { percent } from "./state.ts";

interface Props {
  /** Percent of VO2max. */
  readonly at: number;
}

export function EffortLink({ at }: Props) {
  return (
    <button
      type="button"
      class="effort-link"
      aria-pressed={percent.value === at}
      title={`Set the muscle to ${intensitySpoken(at / 100)}`}
      onClick={() => {
        percent.value = at;
      }}
    >
      {at} %
    </button>
  );
}
