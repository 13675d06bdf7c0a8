/** How sure the curves are: the range of the model's own numbers, and what studies measured. */
import type { Announcer } from "../../kit/announcer.tsx";
import { decimals } from "../../../words/numbers.ts";
import { allOutcomes } from "./shown-outcomes.ts";
import { draws } from "./band.ts";
import type { BlockFigure } from "./model.ts";
import { useSpread } from "./use-spread.ts";
import { unseenWords } from "./words.ts";

interface Props {
  readonly model: BlockFigure;
  readonly announcer: Announcer;
  /** Whether a band is drawn. */
  readonly hasBands: boolean;
  /** Results of studies that the plots have no room for. */
  readonly unseen: number;
}

export function Uncertainty({ model, announcer, hasBands, unseen }: Props) {
  const { done, failure } = useSpread(model, ({ I }) => {
    const [, low = 0, high = 0] = I?.at(-1) ?? [];
    announcer.say(() => `Ranges drawn: slow fibers ${decimals(low, 0)} to ${decimals(high, 0)} percent at the end.`);
  });
  const { bandsWanted, studiesShown } = model;
  return (
    <div class="block-sure">
      <p>
        <b>How sure?</b> Line: our model.{" "}
        {hasBands
          ? `Band: 90 % of ${draws} runs of the model, each with its numbers drawn from their plausible ranges. It is only as good as those ranges, and no confidence interval.`
          : "You can see how far it moves when its numbers are drawn at random from their plausible ranges."}{" "}
        {studiesShown.value &&
          `Dots are results from studies with other training plans. They show how big gains usually are, not what you will get. ${unseenWords(unseen)}`}
      </p>
      <p class="block-buttons needs-js">
        <button
          type="button"
          aria-pressed={bandsWanted.value === true}
          onClick={() => {
            bandsWanted.value = bandsWanted.value !== true;
          }}
        >
          How uncertain is this?
        </button>{" "}
        <button
          type="button"
          aria-pressed={studiesShown.value}
          onClick={() => {
            studiesShown.value = !studiesShown.value;
          }}
        >
          Add what studies measured
        </button>{" "}
        {done.value !== null && <progress max={allOutcomes.length} value={done.value} aria-label="Ranges drawn" />}
        {failure.value !== "" && <span role="alert">{failure.value}</span>}
      </p>
    </div>
  );
}
