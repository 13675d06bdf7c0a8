/** How the session is spent, and sessions to begin with. */
import { sessionChange, sessionOf } from "../../../state/simulator/state.ts";
import { ideas, isIdea } from "./ideas.ts";
import { Pace } from "./Pace.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { choose, live, replace, replacements } from "./state.ts";

export function SessionSettings() {
  const session = sessionOf(live.value, "first");
  return (
    <>
      <div class="ideas" role="group" aria-label="Sessions to begin with">
        {ideas.map((idea) => (
          <button
            key={idea.name}
            type="button"
            aria-pressed={isIdea(idea, session)}
            onClick={() => {
              replace(idea.session);
            }}
          >
            {idea.name}
          </button>
        ))}
      </div>
      <SessionForm
        key={replacements.value}
        id="session"
        session={session}
        onCommit={(change) => {
          choose(sessionChange("first", change));
        }}
      />
      <Pace key={`pace-${replacements.value}`} />
    </>
  );
}
