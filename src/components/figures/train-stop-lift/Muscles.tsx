/** Four small muscles: hue is a fiber's type, and the core is the endurance that it gained. */
import { ovalSize } from "../../../muscle/oval.ts";
import type { Polygon } from "../../../muscle/polygon.ts";
import { untranslated } from "../../kit/untranslated.ts";
import "../../muscle/inks/inks.css";
import { cellsByType, pathsOf } from "./cells.ts";
import { mixWith } from "./course.ts";
import type { ShownMuscle } from "./model.ts";
import "./style.css";
import { coreLines, muscleHead, muscleName, shareText } from "./words.ts";

/** Px; narrow columns make it smaller. */
const width = 150;

interface PictureProps {
  readonly cells: readonly Polygon[];
  readonly muscle: ShownMuscle;
  readonly label: string;
}

/** The same marks as the endurance ink has, without the model that the inks bring along. */
function Picture({ cells, muscle: { share, gains }, label }: PictureProps) {
  const byType = cellsByType(cells, mixWith(share));
  const types = (["I", "IIa", "IIx"] as const).map((type) => ({ type, ...pathsOf(byType[type], gains[type]) }));
  return (
    <svg
      class="inks"
      viewBox={`0 0 ${ovalSize.width} ${ovalSize.height}`}
      width={width}
      height={Math.round((width * ovalSize.height) / ovalSize.width)}
      role="img"
      aria-label={label}
    >
      {types.map((each) => (
        <path key={each.type} class={`type-${each.type} bare`} d={each.cells} />
      ))}
      {types.map((each) => (
        <path key={each.type} class={`type-${each.type} core`} d={each.cores} />
      ))}
      {types.map((each) => each.type === "IIa" && <path key={each.type} class="second-cue" d={each.dots} />)}
    </svg>
  );
}

interface Props {
  readonly cells: readonly Polygon[];
  readonly muscles: readonly ShownMuscle[];
}

export function Muscles({ cells, muscles }: Props) {
  return (
    <ol class="tsl-muscles">
      {muscles.map((muscle, index) => {
        return (
          <li key={index}>
            <p class="tsl-head">{muscleHead(muscle, index === 1)}</p>
            <div class={index === 0 ? undefined : "tsl-late"}>
              <div class={index === 0 ? undefined : "after-guess"}>
                <Picture cells={cells} muscle={muscle} label={muscleName(muscle, index === 1)} />
                <p class="tsl-share">
                  <span {...untranslated}>{shareText(muscle.share)}</span>
                  <small>{muscle.isMeasured ? "measured" : "model"}</small>
                </p>
                <p class="tsl-cores">
                  {coreLines(muscle.gains).map((each) => (
                    <span key={each}>{each}</span>
                  ))}
                </p>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
