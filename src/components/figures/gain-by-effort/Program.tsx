/** The training that the curves are of, for a figure that stands alone; its controls are fetched when it is opened. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Fields } from "../../kit/fields.ts";
import { firstSession } from "../../program/fields.ts";
import { sessionLabel } from "../../program/session-words.ts";
import type { GainByEffortState } from "./model.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import { weeksWords } from "./words.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly fields: Fields<GainByEffortState>;
}

export function Program({ id, fields }: Props) {
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // It may have been opened before anything could hear it.
    if (details.current?.open === true) setOpen(true);
  }, []);
  const controls = useLoaded(() => import("./ProgramControls.tsx"), isOpen);
  const state = fields.state.value;
  return (
    <details
      ref={details}
      class="gain-program needs-js"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        Change the training: {sessionLabel(firstSession(state))}, {state.perWeek} a week, for {weeksWords(state.weeks)}
      </summary>
      {loadedPart(controls, ({ ProgramControls }) => (
        <ProgramControls id={id} fields={fields} />
      ))}
    </details>
  );
}
