/** The week calculator: questions on one side, the week on the other. */
import { useRef } from "preact/hooks";
import { arrivalSentence } from "./arrival.ts";
import { countedSentence } from "./counting.ts";
import type { WeekAnswers } from "./answers.ts";
import { focusOf } from "./reading.ts";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { ShareMenu } from "../../kit/ShareMenu.tsx";
import { StepButtons } from "../../kit/StepButtons.tsx";
import { CoachDetails } from "./CoachDetails.tsx";
import { Counting } from "./Counting.tsx";
import { figure } from "./figure.ts";
import { Headline } from "./Headline.tsx";
import { createWeek } from "./model.ts";
import { WeekForm } from "./WeekForm.tsx";
import { WeekPlan } from "./WeekPlan.tsx";
import { WhyThisWeek } from "./WhyThisWeek.tsx";
import { announcement, fileName, weekFile } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly places: FigurePlaces;
}

export function View({ scene, places }: Props) {
  const model = useScene(figure, scene, createWeek);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const answers = fields.state.value;
  /** The way of counting that was answered for last: it is announced, not the week, which it does not change. */
  const counted = useRef(answers.count);
  const announcer = useAnnouncer(fields, root, () => {
    const { count } = fields.state.peek();
    const plan = model.plan.peek();
    const isCount = count !== counted.current;
    counted.current = count;
    if (isCount && plan !== null) return countedSentence(count, plan.week.counts[count].article.hard);
    return announcement(plan, model.isStale.peek(), model.unit.peek());
  });
  /** A new week is a new question: a goal confirmed for another week does not carry over. */
  const answer = (change: Partial<WeekAnswers>): void => {
    fields.choose({ goal: null, ...change });
  };
  const plan = model.plan.value;
  if (plan === null) return null;
  const { week } = plan;
  const unit = model.unit.value;
  const { intensity, count, goal } = answers;
  return (
    <div class="week" ref={root}>
      {intensity !== null && <p class="week-arrival">{arrivalSentence(intensity, focusOf(intensity))}</p>}
      <RefusedNote refused={model.refused.value} />
      <Headline plan={plan} unit={unit} isStale={model.isStale.value} />
      <WeekForm key={fields.replacements.value} answers={answers} onChange={answer} />
      <div class="week-result">
        <WeekPlan week={week} unit={unit} />
        <WhyThisWeek reasons={week.reasons} unit={unit} />
        <Counting week={week} method={count} goal={goal} onChange={fields.choose} />
        <CoachDetails week={week} method={count} unit={unit} />
        <div class="tools needs-js">
          <ShareMenu
            figure={figure}
            fields={fields}
            places={places}
            fileName={fileName(week)}
            csv={() => weekFile(week, unit)}
          />
          <StepButtons fields={fields} />
        </div>
      </div>
      <Announcement announcer={announcer} />
    </div>
  );
}
