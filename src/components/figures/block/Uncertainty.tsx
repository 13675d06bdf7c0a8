/** How sure the curves are: the range of the model's own numbers, and what studies measured. */
import { RovingRow } from "../../controls/RovingRow.tsx";
import type { Announcer } from "../../kit/announcer.tsx";
import { allOutcomes } from "./shown-outcomes.ts";
import { draws } from "./band.ts";
import { wantsBands, type BlockFigure } from "./model.ts";
import { useSpread } from "./use-spread.ts";
import { unseenWords } from "./words.ts";

interface Props {
  readonly model: BlockFigure;
  readonly announcer: Announcer;
  /** Results of studies that the plots have no room for. */
  readonly unseen: number;
}

export function Uncertainty({ model, announcer, unseen }: Props) {
  const { done, failure } = useSpread(model, (words) => {
    announcer.say(() => words);
  });
  const { fields, picture } = model;
  const { band, studies } = picture.settings.value;
  const withBands = wantsBands({ band });
  const withStudies = studies === "yes";
  const shown = [
    { name: "Ranges", isShown: withBands, change: { band: withBands ? "no" : "yes" } as const },
    { name: "What studies measured", isShown: withStudies, change: { studies: withStudies ? "no" : "yes" } as const },
  ];
  return (
    <div class="block-sure">
      <div class="block-buttons needs-js">
        <RovingRow
          class="block-shown"
          label="What the plots show"
          items={shown}
          isPressed={(item) => item.isShown}
          onPress={({ change }) => {
            fields.choose(change);
          }}
        />
        {done.value !== null && <progress max={allOutcomes.length} value={done.value} aria-label="Ranges drawn" />}
        {failure.value !== "" && <span role="alert">{failure.value}</span>}
      </div>
      <p>
        <b>How sure?</b> The line is our model.{" "}
        {!withBands && "Press “Ranges” to see how far the line moves with other plausible numbers. "}
        {withBands &&
          `We ran it ${draws} times with other plausible numbers, and 90 % of the results lie in the band. It is not a confidence interval. `}
        {withStudies &&
          `Dots are results from studies with other training plans. They show how big gains usually are, not what you will get. A hollow dot is a study that found no significant change; it is at zero where the study prints no number. ${unseenWords(unseen)}`}
      </p>
    </div>
  );
}
