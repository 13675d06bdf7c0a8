/** The answer first: what the session trains or, where it cannot be held, that. */
import type { SessionFigure } from "./model.ts";
import { answer } from "./words.ts";

export function Answer({ model: { course, verdict } }: { readonly model: SessionFigure }) {
  const { fails } = verdict.value;
  const { lead, rest } = answer(course.run.value, fails);
  return (
    <p class={fails ? "session-answer session-unheld" : "session-answer"}>
      <strong>{lead}</strong> {rest}
    </p>
  );
}
