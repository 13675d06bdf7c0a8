/** What else the week holds: the usual case is easy running and something hard beside it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { effortBands } from "../../../sim/index.ts";
import { secondSession, sessionChange, type Training } from "../../program/fields.ts";
import { perWeekWords } from "../../program/program-words.ts";
import { sessionLabel } from "../../program/session-words.ts";
import { isAlike } from "../../kit/stable.ts";
import type { BlockFigure } from "./model.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";

interface Props {
  /** Ids of the controls begin with this. */
  readonly id: string;
  readonly model: BlockFigure;
}

/** From threshold running on the first session is the hard one, and something easy is offered beside it. */
const isHard = ({ intensity }: Pick<Training, "intensity">): boolean => intensity >= effortBands[3].from;
const easyBeside: Partial<Training> = { intensity: 0.65, form: "steady", duration: 2700, perWeek: 2 };
const hardBeside: Partial<Training> = {
  intensity: 0.95,
  form: "repeats",
  repeats: 4,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
  perWeek: 1,
};

export function SecondSession({ id, model }: Props) {
  const { fields, picture } = model;
  const state = picture.settings.value;
  const isPresent = state.perWeek2 > 0;
  const second = secondSession(state);
  /** The one that the page opens with is folded until the reader opens it. */
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || !isAlike(second, secondSession(fields.opening()));
  const form = useLoaded(() => import("./SecondForm.tsx"), isPresent && isOpen);
  const add = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone; the form, once it is there, takes the focus itself.
    if (wasPressed.current && !isPresent) add.current?.focus();
  }, [isPresent]);
  const give = (change: Partial<Training>): void => {
    wasPressed.current = true;
    fields.replace(sessionChange("second", change));
  };
  if (isPresent) {
    return (
      <details
        class="block-more needs-js"
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setIsUnfolded(currentTarget.open);
        }}
      >
        <summary>
          Beside it: {sessionLabel(second)}, {perWeekWords(second.perWeek)}
        </summary>
        {isOpen &&
          loadedPart(form, ({ SecondForm }) => (
            <SecondForm
              id={id}
              model={model}
              takesFocus={wasPressed.current}
              onRemove={() => {
                give({ perWeek: 0 });
              }}
            />
          ))}
      </details>
    );
  }
  return (
    <p class="block-add needs-js">
      <button
        type="button"
        ref={add}
        onClick={() => {
          give(isHard(fields.state.peek()) ? easyBeside : hardBeside);
        }}
      >
        Add a second session
      </button>{" "}
      <span class="quiet">{isHard(state) ? "two easy runs of 45 min a week" : "4 × 4 min at 95 %, once a week"}</span>
    </p>
  );
}
