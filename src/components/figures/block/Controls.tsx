/** What a week holds, for how many weeks, and whose fibers. */
import { compositionLabel, mixWords } from "../../../describe/recruitment.ts";
import { compositions } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { CountSlider } from "../../program/CountSlider.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { firstSession, mixOf, ranges } from "../../program/fields.ts";
import { SessionForm } from "../../program/SessionForm.tsx";
import { sessionLabel } from "../../program/session-words.ts";
import type { BlockFigure } from "./model.ts";
import { perWeekWords, SecondSession } from "./SecondSession.tsx";
import { weeksWords } from "./words.ts";

interface Props {
  /** Ids of the controls begin with this. */
  readonly id: string;
  readonly fields: BlockFigure["fields"];
}

const mixOptions = compositions.map((each) => [each.id, compositionLabel(each)] as const);

const counts = [
  ["perWeek", "Times a week", ranges.perWeek, 3, perWeekWords],
  ["weeks", "Weeks of training", ranges.weeks, 4, weeksWords],
  ["weeksOff", "Then weeks off", ranges.weeks, 4, weeksWords],
] as const;

export function Controls({ id, fields }: Props) {
  const state = fields.state.value;
  const first = firstSession(state);
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
      <SecondSession id={`${id}-second`} fields={fields} />
      <details class="block-more">
        <summary>Change the session ({sessionLabel(first)}), or whose fibers</summary>
        <SessionForm
          key={fields.replacements.value}
          id={`${id}-first`}
          session={first}
          onCommit={(change) => {
            fields.choose(change);
          }}
        />
        <Choice
          id={`${id}-mix`}
          label="Whose fibers"
          value={state.mix}
          options={mixOptions}
          onChange={(mix) => {
            fields.choose({ mix });
          }}
        />
        <p class="quiet">At the start: {mixWords(mixOf(state))}.</p>
      </details>
    </div>
  );
}
