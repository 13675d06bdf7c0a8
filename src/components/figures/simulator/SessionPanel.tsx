/** One session: how hard, how long, which fibers work, and for how long it can be held. The muscle stands in the page. */
import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { blockAnnouncement } from "../../../describe/simulator/block.ts";
import { simulatorCodec } from "../../../state/simulator/state.ts";
import { sessionLabel } from "../../../describe/simulator/session.ts";
import { musclePainter } from "../recruitment/paint.ts";
import { Announcement } from "../frame/announcer.tsx";
import { Awake } from "./Awake.tsx";
import { atEnd } from "./block.ts";
import { buildWith, type Seen } from "./course.ts";
import { Effort } from "./Effort.tsx";
import { sessionLooks } from "./looks.ts";
import { Readings } from "./Readings.tsx";
import { SessionSettings } from "./SessionSettings.tsx";
import { announcer, commits, followAddress, session, state } from "./state.ts";
import { Steps } from "./Steps.tsx";

interface Props {
  /** Of the session that the page opens with, simulated while it was built. */
  readonly initial: Seen;
  /** The calculator's address. */
  readonly weekHref: string;
}

function Session({ initial, weekHref }: Props) {
  buildWith(initial);
  useEffect(() => {
    followAddress();
    const drawn = document.querySelector<SVGSVGElement>(".muscle");
    return drawn === null ? undefined : sessionLooks.subscribe(musclePainter(drawn));
  }, []);
  useSignalEffect(() => {
    // A link that sets a comparison opens it.
    const { a, b, hours, show } = state.value;
    const usual = simulatorCodec.defaults;
    if (show !== "compare" && a === usual.a && b === usual.b && hours === usual.hours) return;
    document.querySelector("#part-compare details")?.setAttribute("open", "");
  });
  useSignalEffect(() => {
    const { show } = state.value;
    if (show === "all") delete document.documentElement.dataset["show"];
    else document.documentElement.dataset["show"] = show;
  });
  useSignalEffect(() => {
    // Spoken once the hand has let go, whichever control it was.
    if (commits.value === 0) return;
    announcer.say(() => blockAnnouncement(sessionLabel(session.peek()), state.peek().weeks, atEnd.peek()));
  });
  return (
    <>
      <div class="control">
        <Effort id="effort" />
        <SessionSettings />
        <Steps />
      </div>
      <Readings initial={initial} weekHref={weekHref} />
      <Announcement announcer={announcer} />
    </>
  );
}

export const SessionPanel = (props: Props) => (
  <Awake>
    <Session {...props} />
  </Awake>
);
