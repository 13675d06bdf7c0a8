/** The answer of a question: opened, it sets the scene, and the guess beside it stands. */
import { useSignal, type Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AnswerPlace } from "./answer-place.ts";
import type { QuestionId } from "./figure.ts";
import type { QuestionsFigure } from "./model.ts";
import { SetupTools } from "./SetupTools.tsx";
import { setups, type Setup } from "./setups.ts";
import { setWords } from "./words.ts";

interface Props {
  readonly model: QuestionsFigure;
  readonly question: QuestionId;
  /** Of the question. */
  readonly title: string;
  readonly place: AnswerPlace;
  /** The guess beside the model. */
  readonly says: string;
  /** While the answer is open, the guess stands. */
  readonly isOpen: Signal<boolean>;
  /** Gives the focus back to the guess. */
  readonly onReturn: () => void;
  /** The answer as the page was built with it. */
  readonly children: ComponentChildren;
}

export function Answer({ model, question, title, place, says, isOpen, onReturn, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const isReturning = useRef(false);
  /** What was set; nothing while nothing was. */
  const note = useSignal<{ readonly setup: Setup; readonly text: string } | null>(null);
  const setTo = (setup: Setup): void => {
    note.value = { setup, text: setWords(setup, model.setTo(setup)) };
  };
  useEffect(() => {
    // It may have been opened before this island woke, by a search within the page: then nothing is set.
    isOpen.value = details.current?.open === true;
  }, []);
  useEffect(() => {
    // The button that closed the answer is gone, and the focus with it.
    if (isOpen.value || !isReturning.current) return;
    isReturning.current = false;
    onReturn();
  }, [isOpen.value]);
  return (
    <div class="answer-box">
      <p class="guess-says" role="status">
        {isOpen.value && says}
      </p>
      {/* Only as long as it is true: an undo takes it away. */}
      <p class="set-says" role="status">
        {note.value !== null && model.setup.value?.name === note.value.setup.name && note.value.text}
      </p>
      <details
        class="answer"
        ref={details}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open === isOpen.peek()) return;
          isOpen.value = currentTarget.open;
          note.value = null;
          if (currentTarget.open && place.kind === "part") setTo(setups[question][0]);
        }}
      >
        <summary>
          <span class="answer-closed">Show the answer</span>
          <span class="answer-opened">The answer</span>
          <span class="visually-hidden">: {title}</span>
        </summary>
        {children}
        {isOpen.value && (
          <SetupTools
            {...{ model, place }}
            setups={setups[question]}
            onSet={setTo}
            onTryAgain={() => {
              isReturning.current = true;
              details.current?.removeAttribute("open");
            }}
          />
        )}
      </details>
    </div>
  );
}
