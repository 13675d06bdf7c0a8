/** The effort by pace: its fields are fetched when somebody opens it, or comes with a race in the link. */
import { computed } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import type { SessionFigure } from "./model.ts";

interface Props {
  readonly id: string;
  readonly model: SessionFigure;
}

export function PaceDetails({ id, model }: Props) {
  const [isOpen, setOpen] = useState(false);
  // The model changes when the figure wakes in a scene that others have opened.
  const hasRace = useMemo(() => computed(() => model.fields.state.value.race !== "none"), [model]).value;
  useEffect(() => {
    if (hasRace) setOpen(true);
  }, [hasRace]);
  const pace = useLoaded(() => import("./PaceFields.tsx"), isOpen);
  return (
    <details
      class="session-pace needs-js"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Set the effort by pace</summary>
      {pace === null && <p class="quiet">The fields are loading.</p>}
      {loadedPart(pace, ({ PaceFields }) => (
        <PaceFields key={model.fields.replacements.value} id={id} model={model} />
      ))}
    </details>
  );
}
