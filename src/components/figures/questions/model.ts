/** Which question's setup the scene is at, and what the reader had set before an answer changed it. */
import { computed, createModel, signal } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import { isSetTo, ownState, setupOf, setupState, type QuestionsState, type Setup, type SetupState } from "./setups.ts";

const QuestionsModel = createModel((fields: Fields<QuestionsState>) => {
  const own = signal<SetupState | null>(null);
  const answerCommit = signal(-1);
  return {
    fields,
    /** The question that a link opens. */
    question: computed(() => fields.state.value.question),
    /** The setup that the scene is at; null for a state of the reader's own. */
    setup: computed(() => setupOf(fields.state.value)),
    /** Whether an answer has changed what the reader had set. */
    canRestore: computed(() => own.value !== null),
    /** The commit that an answer made last: the answer itself says what it set. */
    answerCommit,
    /** Sets the scene. Returns whether that changed anything. */
    setTo: (setup: Setup): boolean => {
      const present = fields.state.peek();
      if (isSetTo(present, setup)) return false;
      if (setupOf(present) === null) own.value = ownState(present);
      fields.replace(setupState(setup));
      answerCommit.value = fields.commits.peek();
      return true;
    },
    /** Gives the reader's own settings back, if an answer has changed them. */
    restore: (): void => {
      if (own.value === null) return;
      fields.replace(own.value);
      own.value = null;
    },
  };
});

export type QuestionsFigure = InstanceType<typeof QuestionsModel>;

export const createQuestions = (fields: Fields<QuestionsState>): QuestionsFigure => new QuestionsModel(fields);
