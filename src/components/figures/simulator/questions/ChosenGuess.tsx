/** A guess that is one of a few, and what the model gives beside it once the answer is opened. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { chosenBeside } from "../../../../describe/simulator/guess.ts";
import type { Part } from "../../../../state/simulator/state.ts";
import { Revealed } from "./Revealed.tsx";
import type { Setup } from "./setups.ts";
import { useAnswer } from "./use-answer.ts";

interface Props {
  /** Of the question; its answer is "<id>-answer". */
  readonly id: string;
  readonly options: readonly string[];
  /** What the model gives, in sentences. */
  readonly given: string;
  readonly setups: readonly Setup[];
  readonly part: Part;
}

export function ChosenGuess({ id, options, given, setups, part }: Props) {
  const chosen = useSignal<string | null>(null);
  const answer = useAnswer(`${id}-answer`, setups);
  useEffect(() => {
    // The page may have been used before it woke up.
    chosen.value = answer.guess.current?.querySelector<HTMLInputElement>("input:checked")?.value ?? null;
  }, []);
  return (
    <div ref={answer.guess}>
      <fieldset class="guess-options needs-js" disabled={answer.open.value}>
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
      <Revealed {...answer} part={part} beside={chosenBeside(chosen.value, given)} />
    </div>
  );
}
