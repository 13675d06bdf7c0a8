/**
 * The reader's guess before a figure answers. A figure puts the class of `guessClass` (kit/guess.ts) on its root. While the
 * guess is missing, the page hides what has the class "after-guess". In a picture its room stays, so that nothing moves when it
 * appears; the answer, and what has "below-guess" too, takes room only once it is there. On paper and without a script everything is seen.
 */
import type { ComponentChildren } from "preact";
import { Segments } from "./Segments.tsx";
import "./guess.css";

interface GuessProps<T extends string> {
  /** Name of the group, and what its ids begin with. */
  readonly id: string;
  /** What is guessed, for those who hear it: "Will blood lactate rise or fall?" Default nothing: `about` says it. */
  readonly question?: string;
  /** What the guess is about, where everybody needs to read it: "for slow fibers". Default nothing. */
  readonly about?: string;
  /** What the guess opens, as the end of a sentence: "the minutes that count as hard". Default nothing. */
  readonly opens?: string;
  readonly value: T | "none" | "skip";
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onGuess: (value: T | "none" | "skip") => void;
}

export function Guess<T extends string>({ id, question, about, opens, value, options, onGuess }: GuessProps<T>) {
  return (
    <div class="guess-first needs-js">
      <Segments<T | "none" | "skip">
        id={id}
        label={
          <>
            <strong>Your guess</strong>
            {about === undefined ? "" : `: ${about}`}
            {question !== undefined && <span class="visually-hidden">: {question}</span>}
          </>
        }
        value={value}
        options={[...options, ["skip", "just show me"]]}
        onChange={onGuess}
      />
      {opens !== undefined && (
        <p>
          {value === "none" ? "Choose, and you see" : "Now you see"} {opens}.
        </p>
      )}
    </div>
  );
}

interface AnswerProps {
  readonly isGuessed: boolean;
  readonly children: ComponentChildren;
}

/** The answer, once there is a guess. */
export function GuessedAnswer({ isGuessed, children }: AnswerProps) {
  return (
    <div class="guess-answer">
      <div class="after-guess">{children}</div>
      {!isGuessed && <p class="before-guess needs-js">The answer will appear here.</p>}
    </div>
  );
}
