/** The second session's controls: fetched when there is one. */
import { useEffect, useRef } from "preact/hooks";
import { CountSlider } from "../../program/CountSlider.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { ranges, secondSession, sessionChange } from "../../program/fields.ts";
import { perWeekWords } from "../../program/program-words.ts";
import { SessionForm } from "../../program/SessionForm.tsx";
import { addedWords } from "./added-words.ts";
import type { BlockFigure } from "./model.ts";

interface Props {
  /** Ids of the controls begin with this. */
  readonly id: string;
  readonly model: BlockFigure;
  /** Whether its first control takes the focus: the button that was pressed for it is gone. */
  readonly takesFocus: boolean;
  readonly onRemove: () => void;
}

export function SecondForm({ id, model, takesFocus, onRemove }: Props) {
  const { fields, picture, weeks, unheld, trained, alone } = model;
  const session = secondSession(picture.settings.value);
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector("input")?.focus();
  }, []);
  return (
    <fieldset class="block-second" ref={root}>
      <legend>Second session</legend>
      {weeks.length.value.weeks > 0 && unheld.value.length === 0 && (
        <p class="block-adds">{addedWords(trained.value.oxidative, alone.value.oxidative)}</p>
      )}
      <EffortSlider id={`${id}-effort`} which="second" fields={fields} />
      <CountSlider
        id={`${id}-per-week`}
        label="Second session, times a week"
        value={session.perWeek}
        range={ranges.perWeek}
        page={3}
        words={perWeekWords}
        onInput={(perWeek2) => {
          fields.set({ perWeek2 });
        }}
        onCommit={fields.commit}
      />
      <SessionForm
        key={fields.replacements.value}
        id={id}
        session={session}
        onCommit={(change) => {
          fields.choose(sessionChange("second", change));
        }}
      />
      <button type="button" onClick={onRemove}>
        Remove second session
      </button>
    </fieldset>
  );
}
