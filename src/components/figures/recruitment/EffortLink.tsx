/** An effort named in the prose: pressing it sets the muscle of its scene. */
import { useEffect, useState } from "preact/hooks";
import { intensitySpoken, recruitmentSentence } from "../../../words/recruitment.ts";
import { useScene } from "../../kit/scene.ts";
import { figure } from "./figure.ts";
import { createRecruitment } from "./model.ts";

interface Props {
  /** Percent of VO2max. */
  readonly at: number;
  /** That of a recruitment figure on the page. */
  readonly scene: string;
}

export function EffortLink({ at, scene }: Props) {
  const model = useScene(figure, scene, createRecruitment);
  const { fields } = model;
  const isSet = Math.round(100 * model.intensity.value) === at;
  /** Pressed, and not left since: a drag that only passes by says nothing. */
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!isSet) setAsked(false);
  }, [isSet]);
  return (
    <>
      <button
        type="button"
        class="effort-link"
        aria-pressed={isSet}
        aria-label={`${at} %: set the muscle to ${intensitySpoken(at / 100)}`}
        onClick={() => {
          fields.choose({ intensity: at / 100 });
          setAsked(true);
        }}
      >
        {at} %
      </button>
      {/* The muscle may be far up the page: what it shows is written here. The figure itself announces it. */}
      <span class="effort-said">
        {isSet && asked ? ` (${recruitmentSentence(model.intensity.value, model.recruitment.value)})` : ""}
      </span>
    </>
  );
}
