/** The way to set the effort by pace: its fields are fetched when somebody opens it, or comes with a race in the link. */
import { useComputed } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { PaceFields } from "./PaceFields.tsx";
import { live } from "./state.ts";

type Fields = typeof PaceFields;

export function Pace() {
  /** In a box, because a state that is a function would be called. */
  const [fetched, setFetched] = useState<{ readonly Fields: Fields } | null>(null);
  const wanted = useComputed(() => live.value.race !== "none").value;
  const fetch = (): void => {
    void import("./PaceFields.tsx").then(({ PaceFields: Fields }) => {
      setFetched({ Fields });
    });
  };
  useEffect(() => {
    if (wanted && fetched === null) fetch();
  }, [wanted]);
  return (
    <details
      class="pace needs-js"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && fetched === null) fetch();
      }}
    >
      <summary>Set the effort by pace</summary>
      {fetched === null ? <p class="quiet">The fields are being fetched.</p> : <fetched.Fields />}
    </details>
  );
}
