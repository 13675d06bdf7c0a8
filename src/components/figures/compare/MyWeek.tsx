/** Controls of the reader's own week and block: for a figure that stands alone. Fetched when they are wanted (`MyWeekFold`). */
import { compositionLabel } from "../../../words/recruitment.ts";
import { compositions } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import type { Fields } from "../../kit/fields.ts";
import { CountSlider } from "../../program/CountSlider.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { firstSession, ranges, secondSession, sessionChange, type Which } from "../../program/fields.ts";
import { SessionForm } from "../../program/SessionForm.tsx";
import { weeksWords } from "../../program/program-words.ts";
import type { CompareState } from "./model.ts";

interface Props {
  readonly id: string;
  readonly fields: Fields<CompareState>;
}

/** Nobody chooses the second session's number of runs from 1 on: 0 is none. */
const secondRange = { ...ranges.perWeek, min: 0 };

const aWeek = (count: number): string =>
  count === 0 ? "none" : count === 1 ? "once a week" : count === 2 ? "twice a week" : `${count} times a week`;

const mixes = compositions.map((each) => [each.id, compositionLabel(each)] as const);

export function MyWeek({ id, fields }: Props) {
  const state = fields.state.value;
  const count = (
    name: "perWeek" | "perWeek2" | "weeks" | "weeksOff",
    label: string,
    range: (typeof ranges)["perWeek"] | typeof secondRange | (typeof ranges)["weeks"],
    words: (value: number) => string,
  ) => (
    <CountSlider
      id={`${id}-${name}`}
      label={label}
      value={state[name]}
      range={range}
      page={4}
      words={words}
      onInput={(value) => {
        fields.set({ [name]: value });
      }}
      onCommit={fields.commit}
    />
  );
  const form = (which: Which) => (
    <SessionForm
      id={`${id}-${which}`}
      session={which === "first" ? firstSession(state) : secondSession(state)}
      onCommit={(change) => {
        fields.choose(sessionChange(which, change));
      }}
    />
  );
  return (
    <div class="compare-mine-parts" key={fields.replacements.value}>
      <div>
        <EffortSlider id={`${id}-effort`} which="first" fields={fields} />
        {form("first")}
        {count("perWeek", "How often", ranges.perWeek, aWeek)}
        {count("weeks", "Weeks of training", ranges.weeks, weeksWords)}
        {count("weeksOff", "Weeks off afterward", ranges.weeks, weeksWords)}
        <Choice
          id={`${id}-mix`}
          label="Whose fibers"
          value={state.mix}
          options={mixes}
          onChange={(mix) => {
            fields.choose({ mix });
          }}
        />
      </div>
      <div>
        {count("perWeek2", "A second session", secondRange, aWeek)}
        {state.perWeek2 > 0 && (
          <>
            <EffortSlider id={`${id}-effort2`} which="second" fields={fields} />
            {form("second")}
          </>
        )}
      </div>
    </div>
  );
}
