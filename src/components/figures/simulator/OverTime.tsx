/** The session over time: its strip, its numbers, and the way on. */
import { useEffect } from "preact/hooks";
import { sessionVerdict } from "../../../describe/simulator/session.ts";
import { durationAtIntensity } from "../../../sim/index.ts";
import { weekQuery } from "../../../state/simulator/onward.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
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

const pictures = [
  ["Fibers over time", "#part-session svg.strips"],
  ["The muscle", "#part-session svg.muscle"],
] as const;

export function OverTime({ initial, weekHref }: Props) {
  useEffect(keepUp, []);
  const picture = seen.value ?? initial;
  const races = durationAtIntensity(picture.session.intensity / 100);
  const { verdict } = sessionVerdict(picture.session, picture.course, races);
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
        <a class="button-main" href={`${weekHref}${weekQuery(state.value)}`}>
          What does this mean for my week?
        </a>
      </p>
      <TableDetails summary="The session as a table" table={() => sessionTable(picture.course, 12)} />
      <PartTools
        part="session"
        name="session"
        csv={async () => (await import("./files.ts")).sessionFile(picture)}
        pictures={pictures}
        title={verdict}
      />
    </div>
  );
}
