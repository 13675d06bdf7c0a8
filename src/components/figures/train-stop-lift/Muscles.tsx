/** Four small muscles: hue is a fiber's type, and the core is the endurance that it gained. */
import { untranslated } from "../../kit/untranslated.ts";
import { endurance } from "../../muscle/inks/endurance.tsx";
import { InkedMuscle } from "../../muscle/inks/InkedMuscle.tsx";
import { cellsOf } from "./cells.ts";
import { mixWith } from "./course.ts";
import type { ShownMuscle } from "./model.ts";
import "./style.css";
import { coreLines, muscleHead, muscleName, shareText } from "./words.ts";

/** Px; narrow columns make it smaller. */
const width = 150;

export function Muscles({ muscles }: { readonly muscles: readonly ShownMuscle[] }) {
  return (
    <ol class="tsl-muscles">
      {muscles.map((muscle, index) => {
        const layout = cellsOf(mixWith(muscle.share));
        return (
          <li key={index}>
            <p class="tsl-head">{muscleHead(muscle, index === 1)}</p>
            <div class={index === 0 ? undefined : "after-guess"}>
              <InkedMuscle
                layout={layout}
                inks={[endurance(layout, muscle.gains)]}
                label={muscleName(muscle, index === 1)}
                width={width}
              />
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
          </li>
        );
      })}
    </ol>
  );
}
