/** A question whose guess is one of a few, with its answer. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useScene } from "../../kit/scene.ts";
import { Answer } from "./Answer.tsx";
import type { AnswerPlace } from "./answer-place.ts";
import { figure, type QuestionId } from "./figure.ts";
import { createQuestions } from "./model.ts";
import "./style.css";
import { chosenBeside } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly question: QuestionId;
  /** Name of the group of choices: one of its own on the page. */
  readonly id: string;
  readonly title: string;
  readonly place: AnswerPlace;
  readonly options: readonly string[];
  /** What the model gives, in sentences. */
  readonly given: string;
  /** The answer as the page was built with it. */
  readonly children?: ComponentChildren;
}

export function ChosenGuess({ scene, id, options, given, children, ...answer }: Props) {
  const model = useScene(figure, scene, createQuestions);
  const chosen = useSignal<string | null>(null);
  const isOpen = useSignal(false);
  const choices = useRef<HTMLFieldSetElement>(null);
  const checked = () => choices.current?.querySelector<HTMLInputElement>("input:checked") ?? null;
  return (
    <div class="question-body">
      <fieldset class="guess-options needs-js" ref={choices} disabled={isOpen.value}>
        <legend>Your guess</legend>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              value={option}
              onChange={() => {
                chosen.value = option;
              }}
            />
            {option}
          </label>
        ))}
      </fieldset>
      <Answer
        {...answer}
        model={model}
        isOpen={isOpen}
        says={chosenBeside(chosen.value, given)}
        onReturn={() => (checked() ?? choices.current?.querySelector("input"))?.focus()}
      >
        {children}
      </Answer>
    </div>
  );
}
