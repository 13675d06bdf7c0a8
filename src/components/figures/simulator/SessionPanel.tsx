/** One session: how hard, how long, which fibers work, and for how long it can be held. The muscle stands in the page. */
import { computed, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { sessionVerdict } from "../../../describe/simulator/session.ts";
import { durationAtIntensity } from "../../../sim/index.ts";
import { simulatorCodec } from "../../../state/simulator/state.ts";
import { musclePainter } from "../../muscle/muscle-painter.ts";
import { Announcement } from "../../kit/announcer.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { Awake } from "./Awake.tsx";
import { atEnd, atLast } from "./block.ts";
import { buildWith, seen, type Seen } from "./course.ts";
import { Effort } from "./Effort.tsx";
import { watchSight } from "./in-sight.ts";
import { sessionLooks } from "./looks.ts";
import { Now } from "./Now.tsx";
import { OverTime } from "./OverTime.tsx";
import { SessionSettings } from "./SessionSettings.tsx";
import { state } from "./now.ts";
import { announcer, commits, followAddress, live, refused } from "./state.ts";
import { Steps } from "./Steps.tsx";

interface Props {
  /** Of the session that the page opens with, simulated while it was built. */
  readonly initial: Seen;
  /** The calculator's address. */
  readonly weekHref: string;
  /** Address of the figure that shows what runners held. */
  readonly timesHref: string;
}

/** Whether a comparison was set. */
const comparison = computed(() => {
  const { a, b, hours, show } = state.value;
  const usual = simulatorCodec.defaults;
  return show === "compare" || a !== usual.a || b !== usual.b || hours !== usual.hours;
});

function Session({ initial, weekHref, timesHref }: Props) {
  buildWith(initial);
  /** The state that was spoken of last. */
  const spoken = useRef(live.peek());
  useEffect(() => {
    followAddress();
    spoken.current = live.peek();
    const unwatch = watchSight();
    const drawn = document.querySelector<SVGSVGElement>(".muscle");
    const unpaint = drawn === null ? undefined : sessionLooks.subscribe(musclePainter(drawn));
    return () => {
      unwatch();
      unpaint?.();
    };
  }, []);
  useSignalEffect(() => {
    // A link that sets a comparison opens it; whoever closes it again is left alone.
    if (comparison.value) document.querySelector("#part-compare details")?.setAttribute("open", "");
  });
  useSignalEffect(() => {
    const { show } = state.value;
    const { dataset } = document.documentElement;
    if (show === "all" && dataset["show"] === undefined) return;
    // A part stands alone from its top on; the page comes back where the part was left.
    if (show === "all") delete dataset["show"];
    else dataset["show"] = show;
    const part = document.getElementById(`part-${show}`);
    if (part !== null) scrollTo({ top: 0 });
    else document.activeElement?.scrollIntoView({ block: "center" });
  });
  useSignalEffect(() => {
    // Spoken once the hand has let go, whichever control it was.
    if (commits.value === 0) return;
    const before = spoken.current;
    spoken.current = live.peek();
    // Nothing is changed until somebody does: the words are fetched then.
    void import("./said.ts").then(({ changeWords }) => {
      announcer.say(() => {
        const { session, course } = seen.peek() ?? initial;
        const { fails } = sessionVerdict(session, course, durationAtIntensity(session.intensity / 100));
        return changeWords(before, live.peek(), { trained: atEnd.peek(), last: atLast.peek(), fails });
      });
    });
  });
  return (
    <>
      <div class="control">
        <RefusedNote refused={refused.value} />
        <Effort id="effort" />
      </div>
      <Now initial={initial} timesHref={timesHref} />
      <div class="settings">
        <SessionSettings />
        <Steps />
      </div>
      <OverTime initial={initial} weekHref={weekHref} />
      <Announcement announcer={announcer} />
    </>
  );
}

export const SessionPanel = (props: Props) => (
  <Awake>
    <Session {...props} />
  </Awake>
);
