/** What else the week holds: the usual case is easy running and something hard beside it. */
import { useEffect, useRef } from "preact/hooks";
import type { Fields } from "../../kit/fields.ts";
import { CountSlider } from "../../program/CountSlider.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { ranges, secondSession, sessionChange, type SecondState, type Training } from "../../program/fields.ts";
import { SessionForm } from "../../program/SessionForm.tsx";

type State = Training & SecondState;

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly fields: Fields<State>;
}

/** From this effort on the first session is the hard one, and something easy is offered beside it. Fraction of VO2max. */
const hard = 0.83;
const easyBeside: Partial<Training> = { intensity: 0.65, form: "steady", duration: 2700, perWeek: 2 };
const hardBeside: Partial<Training> = {
  intensity: 0.95,
  form: "repeats",
  repeats: 4,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
  perWeek: 1,
};

export const perWeekWords = (count: number): string => `${count} a week`;

export function SecondSession({ id, fields }: Props) {
  const state = fields.state.value;
  const session = secondSession(state);
  const root = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  const isPresent = session.perWeek > 0;
  useEffect(() => {
    // The button that was pressed is gone.
    if (hasMoved.current) root.current?.querySelector<HTMLElement>("input, button")?.focus();
    hasMoved.current = false;
  }, [isPresent]);
  const give = (change: Partial<Training>): void => {
    hasMoved.current = true;
    fields.replace(sessionChange("second", change));
  };
  if (!isPresent) {
    const isFirstHard = state.intensity >= hard;
    return (
      <div ref={root} class="block-add needs-js">
        <button
          type="button"
          onClick={() => {
            give(isFirstHard ? easyBeside : hardBeside);
          }}
        >
          Add a second session
        </button>{" "}
        <span class="quiet">{isFirstHard ? "two easy runs of 45 min a week" : "4 × 4 min at 95 %, once a week"}</span>
      </div>
    );
  }
  return (
    <div ref={root}>
      <fieldset class="block-second">
        <legend>Second session</legend>
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
        <button
          type="button"
          onClick={() => {
            give({ perWeek: 0 });
          }}
        >
          Take it out again
        </button>
      </fieldset>
    </div>
  );
}
