/** Plots of outcomes beside each other. They share one cursor: the first one's speaks for all. */
import { dayAt } from "../../program/weeks.ts";
import type { Bands } from "./band.ts";
import type { BlockFigure } from "./model.ts";
import { OutcomePlot } from "./OutcomePlot.tsx";
import type { ShownOutcome } from "./shown-outcomes.ts";
import type { StudyPoints } from "./studies.ts";
import { cursorWords } from "./words.ts";

interface Props {
  readonly model: BlockFigure;
  readonly outcomes: readonly ShownOutcome[];
  readonly bands: Bands;
  readonly studies: StudyPoints;
  /** Id of the cursor. */
  readonly cursor: string;
  readonly cursorName: string;
  /** Whether words beside the plots say what its keys do. */
  readonly hasHint?: boolean;
}

export function OutcomePlots({ model, outcomes, bands, studies, cursor, cursorName, hasHint = false }: Props) {
  const length = model.weeks.length.value;
  const days = model.days.value;
  const spoken = (week: number): string => cursorWords(outcomes, dayAt(days, week), bands, week, length);
  return (
    <div class="block-outcomes">
      {outcomes.map((outcome, index) => (
        <OutcomePlot
          key={outcome.id}
          model={model}
          outcome={outcome}
          band={bands[outcome.id]}
          studies={studies[outcome.id]}
          cursor={cursor}
          cursorName={cursorName}
          spoken={index === 0 ? spoken : null}
          hasHint={hasHint}
        />
      ))}
    </div>
  );
}
