/** What else the week holds: the usual case is easy running and something hard beside it. */
import { sessionChange, sessionOf, usualSecond } from "../../../state/simulator/state.ts";
import { Effort } from "./Effort.tsx";
import { PerWeek } from "./PerWeek.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { choose, live, replacements } from "./state.ts";

export function SecondSession() {
  const session = sessionOf(live.value, "second");
  if (session.perWeek === 0) {
    return (
      <p class="add-second needs-js">
        <button
          type="button"
          onClick={() => {
            choose(sessionChange("second", { perWeek: usualSecond.perWeek }));
          }}
        >
          Add a second kind of session
        </button>{" "}
        <span class="quiet">such as something hard beside easy running</span>
      </p>
    );
  }
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
          choose(sessionChange("second", { perWeek: 0 }));
        }}
      >
        Take it out again
      </button>
    </fieldset>
  );
}
