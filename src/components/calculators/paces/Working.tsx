/** Where a pace, or the heart rates, come from: in words, and as formulas with the runner's own numbers. */
import type { HeartRates } from "../../../sim/index.ts";
import { unbroken } from "../../../words/unbroken.ts";
import { Segments } from "../../controls/Segments.tsx";
import { paceNames } from "./bars.ts";
import { paceIds, type PaceId } from "./figure.ts";
import { MathLine } from "./MathLine.tsx";
import type { Runner } from "./reading.ts";
import { rateWorkingOf, rateWorkingWords } from "./rate-working.ts";
import { middlePace, workingOf, workingWords, type Step } from "./working.ts";

function Formulas({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <details>
      <summary>Formulas, with your numbers</summary>
      <ol class="paces-steps">
        {steps.map(({ says, forms }, index) => (
          <li key={index}>
            {says}
            <div class="scroll-x" tabIndex={0} role="group" aria-label={says}>
              <MathLine forms={forms} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

export function RateWorking({ rates }: { readonly rates: HeartRates }) {
  return (
    <section class="paces-working" aria-labelledby="paces-working-title">
      <h3 id="paces-working-title">Where do these heart rates come from?</h3>
      <p>{rateWorkingWords(rates)}</p>
      <Formulas steps={rateWorkingOf(rates)} />
    </section>
  );
}

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
      <p>{unbroken(workingWords(runner, pace, unit))}</p>
      <Formulas steps={workingOf(runner, pace, unit)} />
    </section>
  );
}
