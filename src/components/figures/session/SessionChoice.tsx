/** Which session: one of those that runners know, or one of the reader's own. */
import { firstSession } from "../../program/fields.ts";
import { SessionForm } from "../../program/SessionForm.tsx";
import { ideas, isIdea } from "./ideas.ts";
import type { SessionFigure } from "./model.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly model: SessionFigure;
}

export function SessionChoice({ id, model: { fields } }: Props) {
  const session = firstSession(fields.state.value);
  return (
    <div class="session-choice">
      <div class="session-ideas" role="group" aria-label="Sessions to begin with">
        {ideas.map((idea) => (
          <button
            key={idea.name}
            type="button"
            aria-pressed={isIdea(idea, session)}
            onClick={() => {
              fields.replace(idea.session);
            }}
          >
            {idea.name}
          </button>
        ))}
      </div>
      <SessionForm key={fields.replacements.value} id={id} session={session} onCommit={fields.choose} />
    </div>
  );
}
