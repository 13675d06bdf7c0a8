/** An effort named in the prose: pressing it sets the figure. */
import { useEffect, useState } from "preact/hooks";
import { intensitySpoken, recruitmentSentence } from "../../../describe/recruitment.ts";
import { found, intensity, percent } from "./state.ts";

interface Props {
  /** Percent of VO2max. */
  readonly at: number;
}

export function EffortLink({ at }: Props) {
  const set = percent.value === at;
  /** Pressed, and not left since: a drag that only passes by says nothing. */
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!set) setAsked(false);
  }, [set]);
  return (
    <>
      <button
        type="button"
        class="effort-link"
        aria-pressed={set}
        aria-label={`${at} %: set the muscle to ${intensitySpoken(at / 100)}`}
        onClick={() => {
          percent.value = at;
          setAsked(true);
        }}
      >
        {at} %
      </button>
      {/* The muscle may be far up the page: what it shows is said here. */}
      <span class="effort-said" role="status">
        {set && asked ? ` (${recruitmentSentence(intensity.value, found.value)})` : ""}
      </span>
    </>
  );
}
