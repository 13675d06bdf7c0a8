/** The effort by pace: its fields are fetched when somebody opens it, or comes with a race in the link. */
import { computed } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { SessionFigure } from "./model.ts";
import type { PaceFields } from "./PaceFields.tsx";

interface Props {
  readonly id: string;
  readonly model: SessionFigure;
}

export function PaceDetails({ id, model }: Props) {
  /** In a box, because a state that is a function would be called. */
  const [fetched, setFetched] = useState<{ readonly Fields: typeof PaceFields } | null>(null);
  const [isOpen, setOpen] = useState(false);
  // The model changes when the figure wakes in a scene that others have opened.
  const hasRace = useMemo(() => computed(() => model.fields.state.value.race !== "none"), [model]).value;
  useEffect(() => {
    if (hasRace) setOpen(true);
  }, [hasRace]);
  useEffect(() => {
    if (!isOpen || fetched !== null) return;
    void import("./PaceFields.tsx").then(({ PaceFields: Fields }) => {
      setFetched({ Fields });
    });
  }, [isOpen]);
  return (
    <details
      class="session-pace needs-js"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Set the effort by pace</summary>
      {fetched === null ? (
        <p class="quiet">The fields are being fetched.</p>
      ) : (
        <fetched.Fields key={model.fields.replacements.value} id={id} model={model} />
      )}
    </details>
  );
}
