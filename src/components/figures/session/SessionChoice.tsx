/** Which session: one of those that runners know, or one of the reader's own. */
import { RovingRow } from "../../controls/RovingRow.tsx";
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
      <RovingRow
        class="session-ideas"
        label="Sessions to begin with"
        items={ideas}
        isPressed={(idea) => isIdea(idea, session)}
        onPress={(idea) => {
          fields.replace(idea.session);
        }}
      />
      <SessionForm key={fields.replacements.value} id={id} session={session} onCommit={fields.choose} />
    </div>
  );
}
