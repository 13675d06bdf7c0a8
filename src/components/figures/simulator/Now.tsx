/** What is seen at the moment that the muscle shows, and whether the session can be held. */
import { effortWord, intensityLabel, recruitmentStory } from "../../../describe/recruitment.ts";
import { heldWords, sessionVerdict, sessionWords } from "../../../describe/simulator/session.ts";
import { clock } from "../../../describe/training/units.ts";
import { durationAtIntensity, timeToExhaustion } from "../../../sim/index.ts";
import { TypeReadout } from "../../muscle/TypeReadout.tsx";
import { found, moment, seen, type Seen } from "./course.ts";
import { session } from "./now.ts";

/** The verdict waits for the session's course; the times follow the slider. */
function Held({ session: of, course, timesHref }: Seen & { readonly timesHref: string }) {
  const { intensity } = session.value;
  const words = heldWords(intensity, timeToExhaustion(intensity / 100));
  const { verdict, fails } = sessionVerdict(of, course, durationAtIntensity(of.intensity / 100));
  return (
    <div class="held">
      <p class={fails ? "held-verdict held-fails" : "held-verdict"}>{verdict}</p>
      <dl>
        <div>
          <dt>In one go at {intensity} %, by this model</dt>
          <dd>{words.model}</dd>
        </div>
        <div>
          <dt>By the curve of race times</dt>
          <dd>{words.races}</dd>
        </div>
      </dl>
      {words.differ !== null && <p class="quiet">{words.differ}</p>}
      <p class="quiet">
        <a href={timesHref}>How long runners lasted</a>
      </p>
    </div>
  );
}

interface Props {
  readonly initial: Seen;
  /** Address of the figure that shows what runners held. */
  readonly timesHref: string;
}

export function Now({ initial, timesHref }: Props) {
  const intensity = session.value.intensity / 100;
  const at = moment.value === 0 ? "at the start" : `after ${clock(moment.value)} min`;
  return (
    <div class="at-moment">
      <p class="story">{recruitmentStory(found.value)}</p>
      <p class="quiet said-session">
        {sessionWords(session.value)} · {effortWord(intensity)}, {at}
      </p>
      <TypeReadout found={found.value} at={`${intensityLabel(intensity)}, ${at}`} />
      <Held {...(seen.value ?? initial)} timesHref={timesHref} />
    </div>
  );
}
