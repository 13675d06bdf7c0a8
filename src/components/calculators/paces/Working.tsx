/** Where a number comes from: in words, and as formulas with the runner's own numbers. */
import { Segments } from "../../controls/Segments.tsx";
import { paceNames } from "./bars.ts";
import { paceIds, type PaceId } from "./figure.ts";
import { MathLine } from "./MathLine.tsx";
import type { Runner } from "./reading.ts";
import { middlePace, workingOf, workingWords } from "./working.ts";

interface Props {
  readonly runner: Runner & { readonly vdot: number };
  readonly pace: PaceId;
  readonly unit: "km" | "mi";
  readonly onChange: (pace: PaceId) => void;
}

const options = paceIds.map((id) => [id, paceNames[id]] as const);

export function Working({ runner, pace, unit, onChange }: Props) {
  return (
    <section class="paces-working" aria-labelledby="paces-working-title">
      <h3 id="paces-working-title">Where does {middlePace(runner.vdot, pace, unit)} come from?</h3>
      <div class="needs-js">
        <Segments id="paces-explained" label="Explain" quiet value={pace} options={options} onChange={onChange} />
      </div>
      <p>{workingWords(runner, pace, unit)}</p>
      <details>
        <summary>Formulas, with your numbers</summary>
        <ol class="paces-steps">
          {workingOf(runner, pace, unit).map(({ says, forms }, index) => (
            <li key={index}>
              {says}
              <div class="scroll-x" tabIndex={0} role="group" aria-label={says}>
                <MathLine forms={forms} />
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
