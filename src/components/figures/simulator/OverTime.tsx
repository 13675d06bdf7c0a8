/** The session over time: its strip, its numbers, and the way on. */
import { useEffect } from "preact/hooks";
import { heldWords, sessionWords } from "../../../describe/simulator/session.ts";
import { weekQuery } from "../../../state/simulator/onward.ts";
import { DataTable } from "../frame/DataTable.tsx";
import { failure, keepUp, seen, slow, type Seen } from "./course.ts";
import { state } from "./now.ts";
import { PartTools } from "./PartTools.tsx";
import { sessionTable } from "./session-table.ts";
import { Strip } from "./Strip.tsx";

interface Props {
  readonly initial: Seen;
  /** The calculator's address. */
  readonly weekHref: string;
}

export function OverTime({ initial, weekHref }: Props) {
  useEffect(keepUp, []);
  const picture = seen.value ?? initial;
  return (
    <div class="over-time">
      <Strip {...picture} />
      {slow.value && (
        <p class="working">
          <progress aria-label="Simulating the session" /> Simulating; the picture shows the session before.
        </p>
      )}
      {failure.value !== "" && (
        <p class="refused" role="alert">
          {failure.value}
        </p>
      )}
      <p class="way-on">
        <a class="button-main" href={`${weekHref}?${weekQuery(state.value)}`}>
          What does this mean for my week?
        </a>
      </p>
      <details>
        <summary>The session as a table</summary>
        <DataTable {...sessionTable(picture.course, 12)} />
      </details>
      <PartTools
        part="session"
        name="session"
        csv={() => sessionTable(picture.course, Infinity)}
        about={[["session", sessionWords(picture.session)]]}
        title={heldWords(picture.session, picture.course, picture.tolerance).verdict}
      />
    </div>
  );
}
