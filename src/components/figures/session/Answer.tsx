/** The answer first: what the session trains or, where it cannot be held, that. */
import { extraWords } from "./extra-words.ts";
import type { SessionFigure } from "./model.ts";
import { unheldAnswer } from "./words.ts";

export function Answer({ model: { course, extra, mix, verdict } }: { readonly model: SessionFigure }) {
  const fails = course.error.value === "" && verdict.value.fails;
  const { lead, rest } = fails
    ? unheldAnswer(course.run.value)
    : extraWords(extra.value, (type) => mix.value[type] > 0);
  return (
    <p class={fails ? "session-answer session-unheld" : "session-answer"}>
      <strong>{lead}</strong> {rest}
    </p>
  );
}
