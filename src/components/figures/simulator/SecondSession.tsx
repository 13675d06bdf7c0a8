/** What else the week holds: the usual case is easy running and something hard beside it. */
import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { SessionSettings } from "../../../state/simulator/session.ts";
import { sessionChange, sessionOf, usualSecond } from "../../../state/simulator/state.ts";
import { Effort } from "./Effort.tsx";
import { PerWeek } from "./PerWeek.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { choose, live, replacements } from "./state.ts";
import { steady } from "./steady.ts";

type Give = (change: Partial<SessionSettings>) => void;

function Absent({ give }: { readonly give: Give }) {
  const firstIsHard = useComputed(() => live.value.intensity >= hard).value;
  return (
    <p class="add-second needs-js">
      <button
        type="button"
        onClick={() => {
          give(firstIsHard ? easyBeside : usualSecond);
        }}
      >
        Add a second kind of session
      </button>{" "}
      <span class="quiet">such as something {firstIsHard ? "easy beside the hard" : "hard beside easy running"}</span>
    </p>
  );
}

function Present({ session, give }: { readonly session: SessionSettings; readonly give: Give }) {
  return (
    <fieldset class="second">
      <legend>A second kind of session</legend>
      <Effort id="second-effort" which="second" />
      <SessionForm
        key={replacements.value}
        id="second"
        session={session}
        onCommit={(change) => {
          choose(sessionChange("second", change));
        }}
      />
      <PerWeek which="second" />
      <button
        type="button"
        onClick={() => {
          give({ perWeek: 0 });
        }}
      >
        Take it out again
      </button>
    </fieldset>
  );
}

/** From this effort on, percent of VO2max, the first session is the hard one, and something easy is offered beside it. */
const hard = 83;
const easyBeside = { intensity: 65, form: "steady", minutes: 45, perWeek: 2 } as const;

const second = steady(() => sessionOf(live.value, "second"));

export function SecondSession() {
  const session = second.value;
  const part = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const present = session.perWeek > 0;
  useEffect(() => {
    // The button that was pressed is gone.
    if (moved.current) part.current?.querySelector<HTMLElement>("input, button")?.focus();
    moved.current = false;
  }, [present]);
  const give = (change: Partial<SessionSettings>): void => {
    moved.current = true;
    choose(sessionChange("second", change));
  };
  return <div ref={part}>{present ? <Present session={session} give={give} /> : <Absent give={give} />}</div>;
}
