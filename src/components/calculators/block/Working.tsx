/** Why the block is as it is: fetched when somebody asks. */
import { reasonSentence } from "../../program/runner/reasons.ts";
import { unbroken } from "../../../words/unbroken.ts";
import type { BlockCalculator } from "./model.ts";
import { blockReasonSentence } from "./reasons.ts";

export function Working({ model }: { readonly model: BlockCalculator }) {
  const unit = model.unit.value;
  const { weeks, reasons } = model.block.value;
  const place = Math.min(model.open.value?.week ?? 0, weeks.length - 1);
  const week = weeks[place];
  const vdot = week?.vdot ?? null;
  return (
    <div class="plan-working">
      <p class="plan-of">The block</p>
      <ul>
        {vdot !== null && (
          <li>
            Your race scores {Math.round(vdot * 10) / 10} (VDOT). Equations turn that into paces (Daniels and Gilbert
            1979).
          </li>
        )}
        {reasons.map((reason, index) => (
          <li key={index}>{unbroken(blockReasonSentence(reason, unit))}</li>
        ))}
      </ul>
      <p class="plan-of">Week {place + 1}</p>
      <ul>
        {week?.reasons.map((reason, index) => (
          <li key={index}>{unbroken(reasonSentence(reason, unit))}</li>
        ))}
      </ul>
    </div>
  );
}
