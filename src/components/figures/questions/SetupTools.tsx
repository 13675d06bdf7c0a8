/** Below an answer: where its setup is seen, the other setups of the question, and the way back. */
import type { AnswerPlace } from "./answer-place.ts";
import type { QuestionsFigure } from "./model.ts";
import type { Setup } from "./setups.ts";

interface Props {
  readonly model: QuestionsFigure;
  readonly place: AnswerPlace;
  /** Of the question. */
  readonly setups: readonly Setup[];
  readonly onSet: (setup: Setup) => void;
  readonly onTryAgain: () => void;
}

export function SetupTools({ model, place, setups, onSet, onTryAgain }: Props) {
  const tryAgain = (
    <button type="button" onClick={onTryAgain}>
      Try again
    </button>
  );
  if (place.kind === "links") {
    const { addresses } = place;
    return (
      <div class="setup-tools">
        <p>
          See it in the simulator:{" "}
          {setups.map(({ name }, index) => (
            <span key={name}>
              {index > 0 && " or "}
              <a href={addresses[index]}>{name}</a>
            </span>
          ))}
        </p>
        {tryAgain}
      </div>
    );
  }
  return (
    <div class="setup-tools">
      <p>
        <a href={place.part.address}>See it above: {place.part.name}</a>
      </p>
      <div class="setup-choice" role="group" aria-label="Set the simulator to">
        <span aria-hidden="true">Set the simulator to</span>
        {setups.map((setup) => (
          <button
            key={setup.name}
            type="button"
            aria-pressed={model.setup.value?.name === setup.name}
            onClick={() => {
              onSet(setup);
            }}
          >
            {setup.name}
          </button>
        ))}
      </div>
      {/* Not disabled: the button that was just pressed must keep the focus. */}
      <button type="button" aria-disabled={!model.canRestore.value} onClick={model.restore}>
        Bring back my settings
      </button>
      {tryAgain}
    </div>
  );
}
