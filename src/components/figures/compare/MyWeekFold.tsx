/** Where the reader's own week is set, to be opened. Its controls are fetched then: most readers never open it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Fields } from "../../kit/fields.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import type { CompareState } from "./model.ts";

interface Props {
  /** Its controls' ids begin with this. */
  readonly id: string;
  readonly fields: Fields<CompareState>;
}

export function MyWeekFold(props: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // It may have been opened before anything could hear it.
    if (details.current?.open === true) setOpen(true);
  }, []);
  const controls = useLoaded(() => import("./MyWeek.tsx"), isOpen);
  return (
    <details
      class="compare-mine needs-js"
      ref={details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>My week and the block</summary>
      {loadedPart(controls, ({ MyWeek }) => (
        <MyWeek {...props} />
      ))}
    </details>
  );
}
