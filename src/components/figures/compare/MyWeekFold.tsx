/** Where the reader's own week is set, to be opened. Its controls are fetched then: most readers never open it. */
import type { FunctionComponent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Fields } from "../../kit/fields.ts";
import type { CompareState } from "./model.ts";

interface Props {
  /** Its controls' ids begin with this. */
  readonly id: string;
  readonly fields: Fields<CompareState>;
}

export function MyWeekFold(props: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [controls, setControls] = useState<{ readonly MyWeek: FunctionComponent<Props> } | null>(null);
  const fetchControls = (): void => {
    if (details.current?.open === true) void import("./MyWeek.tsx").then(setControls);
  };
  // It may have been opened before anything could hear it.
  useEffect(fetchControls, []);
  return (
    <details class="compare-mine needs-js" ref={details} onToggle={fetchControls}>
      <summary>My week and the block</summary>
      {controls !== null && <controls.MyWeek {...props} />}
    </details>
  );
}
