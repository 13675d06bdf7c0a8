/** The outcomes that are drawn when somebody asks for them: fetched then. */
import type { Bands } from "./band.ts";
import type { BlockFigure } from "./model.ts";
import { OutcomePlots } from "./OutcomePlots.tsx";
import { others } from "./shown-outcomes.ts";
import type { StudyPoints } from "./studies.ts";
import { twoSharesWords } from "./words.ts";

export interface OtherCurvesProps {
  readonly model: BlockFigure;
  readonly bands: Bands;
  readonly studies: StudyPoints;
  /** Of the cursor that speaks for these plots. */
  readonly cursor: string;
}

export function OtherCurves({ model, bands, studies, cursor }: OtherCurvesProps) {
  // Nothing below 150 % changes it, and an empty plot would say less than a sentence.
  const { weeks } = model;
  const days = model.days.value;
  const isNeuralStill = days.every(({ neural }) => neural === 0);
  const drawn = others.filter(({ id }) => id !== "neural" || !isNeuralStill);
  return (
    <>
      <OutcomePlots
        model={model}
        outcomes={drawn}
        bands={bands}
        studies={studies}
        cursor={cursor}
        cursorName="Week of the block, other curves"
      />
      <p class="quiet">{twoSharesWords(weeks.mix.value.IIx)}</p>
      {isNeuralStill && (
        <p class="quiet">
          Neural drive stays the same here: the model changes it only with work at 150 % of VO2max or above, and this
          block has none. One study of muscles held still disagrees: there, endurance training lowered nerve firing
          (discharge) rates by a tenth.
        </p>
      )}
    </>
  );
}
