/** The outcomes that are drawn when somebody asks for them. */
import { useState } from "preact/hooks";
import type { Bands } from "./band.ts";
import type { BlockFigure } from "./model.ts";
import { OutcomePlot } from "./OutcomePlot.tsx";
import { others } from "./shown-outcomes.ts";
import type { StudyPoints } from "./studies.ts";
import { twoSharesWords } from "./words.ts";

interface Props {
  readonly model: BlockFigure;
  readonly bands: Bands;
  readonly studies: StudyPoints;
  readonly hint: string;
}

export function AllCurves({ model, bands, studies, hint }: Props) {
  const [open, setOpen] = useState(false);
  // Nothing below 150 % changes it, and an empty plot would say less than a sentence.
  const isNeuralStill = model.days.value.every(({ neural }) => neural === 0);
  return (
    <details
      class="needs-js"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>All curves: whole muscle, share of IIx, carriers inward (MCT1), acid buffering, neural drive</summary>
      {open && (
        <>
          <div class="block-outcomes">
            {others
              .filter(({ id }) => id !== "neural" || !isNeuralStill)
              .map((outcome) => (
                <OutcomePlot
                  key={outcome.id}
                  model={model}
                  outcome={outcome}
                  band={bands[outcome.id]}
                  studies={studies[outcome.id]}
                  hint={hint}
                />
              ))}
          </div>
          <p class="quiet">{twoSharesWords(model.weeks.mix.value.IIx)}</p>
          {isNeuralStill && (
            <p class="quiet">
              Neural drive stays the same here: the model changes it only with work at 150 % of VO2max or above, and
              this block has none. One study of muscles held still disagrees: there, endurance training lowered nerve
              firing (discharge) rates by a tenth.
            </p>
          )}
        </>
      )}
    </details>
  );
}
