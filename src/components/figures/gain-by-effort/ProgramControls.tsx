/** The session, how often it is done and for how long, what is done beside it, and whose fibers. */
import { compositionLabel } from "../../../words/recruitment.ts";
import { compositions } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import type { Fields } from "../../kit/fields.ts";
import { CountSlider } from "../../program/CountSlider.tsx";
import { firstSession, ranges, secondSession } from "../../program/fields.ts";
import { SessionForm } from "../../program/SessionForm.tsx";
import { sessionLabel } from "../../program/session-words.ts";
import type { GainByEffortState } from "./model.ts";
import { weeksWords } from "./words.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly fields: Fields<GainByEffortState>;
}

const mixOptions = compositions.map((mix) => [mix.id, compositionLabel(mix)] as const);
const timesWords = (count: number): string => (count === 0 ? "none" : `${count} a week`);

export function ProgramControls({ id, fields }: Props) {
  const state = fields.state.value;
  const count = (name: "perWeek" | "perWeek2" | "weeks") => ({
    id: `${id}-${name}`,
    value: state[name],
    page: 2,
    onInput: (value: number) => {
      fields.set({ [name]: value });
    },
    onCommit: fields.commit,
  });
  return (
    <div class="gain-program-controls">
      <SessionForm
        key={fields.replacements.value}
        id={`${id}-session`}
        session={firstSession(state)}
        onCommit={(change) => {
          fields.choose(change);
        }}
      />
      <CountSlider {...count("perWeek")} label="Sessions" range={ranges.perWeek} words={timesWords} />
      <CountSlider {...count("weeks")} label="Weeks of training" range={ranges.weeks} words={weeksWords} />
      <CountSlider
        {...count("perWeek2")}
        label={`Beside it, ${sessionLabel(secondSession(state))}`}
        range={{ ...ranges.perWeek, min: 0 }}
        words={timesWords}
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
    </div>
  );
}
