/** How long the effort can be held: the session's bouts beside what the model and race times give in one go. */
import { percent } from "../../../words/recruitment.ts";
import { heldWords, sessionLabel } from "../../program/session-words.ts";
import { HoldBar } from "./HoldBar.tsx";
import { holdPicture, runsNear } from "./hold-picture.ts";
import type { SessionFigure } from "./model.ts";
import { runnersLabel, runnersTimes } from "./words.ts";

interface Props {
  readonly model: SessionFigure;
  /** Address of the figure that shows what runners held. */
  readonly timesHref: string;
}

export function HeldTimes({ model, timesHref }: Props) {
  const { intensity } = model.session.value;
  const run = model.course.run.value;
  const { verdict, fails } = model.verdict.value;
  const timed = runsNear(intensity);
  const words = heldWords(intensity, model.tolerance.value, timed.length > 0);
  const picture = holdPicture(run, model.tolerance.value, fails);
  return (
    <div class="session-held">
      <p class="session-part">How long can you hold it?</p>
      <HoldBar
        {...picture}
        runners={runnersLabel(runsNear(run.session.intensity), picture.measured.length)}
        title={`The work of ${sessionLabel(run.session)}, beside how long that effort can be held in one go.`}
      />
      {!fails && <p class="session-verdict">{verdict}</p>}
      <dl>
        <div>
          <dt>{percent(intensity)} in one go, by timed runners</dt>
          <dd>{runnersTimes(timed)}</dd>
        </div>
        <div>
          <dt>By race times</dt>
          <dd>{words.races}</dd>
        </div>
        <div>
          <dt>By our model</dt>
          <dd>{words.model}</dd>
        </div>
      </dl>
      <p class="quiet">
        {words.differ} <a href={timesHref}>How long runners lasted</a>
      </p>
    </div>
  );
}
