/** What a week holds, and for how many weeks; what is seldom changed is folded. */
import { useState } from "preact/hooks";
import { CountSlider } from "../../program/CountSlider.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { firstSession, ranges } from "../../program/fields.ts";
import { perWeekWords, weeksWords } from "../../program/program-words.ts";
import { sessionLabel } from "../../program/session-words.ts";
import type { BlockFigure } from "./model.ts";
import { SecondSession } from "./SecondSession.tsx";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";

interface Props {
  /** Ids of the controls begin with this. */
  readonly id: string;
  readonly model: BlockFigure;
}

const counts = [
  ["perWeek", "Times a week", ranges.perWeek, 3, perWeekWords],
  ["weeks", "Weeks of training", ranges.weeks, 4, weeksWords],
  ["weeksOff", "Weeks off afterward", ranges.weeks, 4, weeksWords],
] as const;

export function Controls({ id, model }: Props) {
  const { fields, picture } = model;
  const state = picture.settings.value;
  const [isOpen, setIsOpen] = useState(false);
  const details = useLoaded(() => import("./SessionDetails.tsx"), isOpen);
  return (
    <div class="block-controls-main">
      <EffortSlider id={`${id}-effort`} which="first" fields={fields} />
      <div class="block-count">
        {counts.map(([name, label, range, page, words]) => (
          <CountSlider
            key={name}
            id={`${id}-${name}`}
            label={label}
            value={state[name]}
            range={range}
            page={page}
            words={words}
            onInput={(value) => {
              fields.set({ [name]: value });
            }}
            onCommit={fields.commit}
          />
        ))}
      </div>
      <SecondSession id={`${id}-second`} model={model} />
      <details
        class="block-more needs-js"
        onToggle={({ currentTarget }) => {
          setIsOpen(currentTarget.open);
        }}
      >
        <summary>Change the session ({sessionLabel(firstSession(state))}) or the fiber mix</summary>
        {isOpen && loadedPart(details, ({ SessionDetails }) => <SessionDetails id={id} fields={fields} />)}
      </details>
    </div>
  );
}
