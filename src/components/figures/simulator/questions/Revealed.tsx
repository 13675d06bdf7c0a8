/** What stands between a guess and its answer: the two side by side, the way to the simulator, and the way back. */
import type { Part } from "../../../../state/simulator/state.ts";
import { undo } from "../state.ts";
import type { Answer } from "./use-answer.ts";

interface Props extends Answer {
  /** Of the guess, beside the model. */
  readonly beside: string;
  /** Where in the simulator it is to be seen. */
  readonly part: Part;
}

const names: Readonly<Record<Part, string>> = {
  session: "One session",
  block: "Your training block, week by week",
  intensity: "What if you ran it easier, or harder?",
  compare: "Compare two weeks",
};

export function Revealed({ beside, part, open, said, offered, setTo, close }: Props) {
  return (
    <>
      <p class="guess-says" role="status">
        {open.value && `${beside} ${said.value}`}
      </p>
      {open.value && (
        <div class="guess-tools">
          <a href={`#part-${part}`}>See it: {names[part]}</a>
          {offered.map((setup, index) => (
            // By place: the button that was pressed stays, and offers the other one.
            <button
              key={index}
              type="button"
              onClick={() => {
                setTo(setup);
              }}
            >
              Set it to {setup.name}
            </button>
          ))}
          <button type="button" onClick={undo}>
            Bring mine back
          </button>
          <button type="button" onClick={close}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}
