/** An effort named in the prose: pressing it sets the figure. */
import { intensitySpoken, recruitmentSentence } from "../../../describe/recruitment.ts";
import { found, intensity, percent } from "./state.ts";

interface Props {
  /** Percent of VO2max. */
  readonly at: number;
}

export function EffortLink({ at }: Props) {
  const set = percent.value === at;
  return (
    <>
      <button
        type="button"
        class="effort-link"
        aria-pressed={set}
        aria-label={`${at} %: set the muscle to ${intensitySpoken(at / 100)}`}
        onClick={() => {
          percent.value = at;
        }}
      >
        {at} %
      </button>
      {/* The muscle may be far up the page: what it shows is said here. */}
      <span class="effort-said" role="status">
        {set ? ` (${recruitmentSentence(intensity.value, found.value)})` : ""}
      </span>
    </>
  );
}
