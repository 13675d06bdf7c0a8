/** What is seen of the session: which fibers work, how it changes over time, and whether it can be held. */
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { effortWord, intensityLabel, recruitmentStory } from "../../../describe/recruitment.ts";
import { heldWords, sessionWords } from "../../../describe/simulator/session.ts";
import { clock } from "../../../describe/training/units.ts";
import { weekQuery } from "../../../state/simulator/onward.ts";
import { Readout } from "../recruitment/Readout.tsx";
import { ask, failure, found, moment, seen, slow, type Seen } from "./course.ts";
import { session, state } from "./state.ts";
import { Strip } from "./Strip.tsx";

interface Props {
  readonly initial: Seen;
  /** The calculator's address. */
  readonly weekHref: string;
}

function Held({ session: said, course, tolerance }: Seen) {
  const words = heldWords(said, course, tolerance);
  return (
    <div class="held">
      <p class={words.fails ? "held-verdict held-fails" : "held-verdict"}>{words.verdict}</p>
      <dl>
        <div>
          <dt>In one go at {said.intensity} %, by this model</dt>
          <dd>{words.model}</dd>
        </div>
        <div>
          <dt>By the curve of race times</dt>
          <dd>{words.races}</dd>
        </div>
      </dl>
      {words.differ !== null && <p class="quiet">{words.differ}</p>}
    </div>
  );
}

export function Readings({ initial, weekHref }: Props) {
  const first = useRef(session.peek());
  useSignalEffect(() => {
    if (session.value === first.current) return;
    moment.value = 0;
    void ask();
  });
  const picture = seen.value ?? initial;
  const intensity = session.value.intensity / 100;
  const at = moment.value === 0 ? "at the start" : `after ${clock(moment.value)}`;
  return (
    <div class="beside">
      <p class="story">{recruitmentStory(found.value)}</p>
      <p class="quiet said-session">
        {sessionWords(session.value)} · {effortWord(intensity)}, {at}
      </p>
      <Readout found={found.value} at={`${intensityLabel(intensity)}, ${at}`} />
      <Held {...picture} />
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
    </div>
  );
}
