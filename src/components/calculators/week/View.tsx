/** The week calculator: questions on one side, the week on the other. */
import { useRef, useState } from "preact/hooks";
import { arrivalSentence } from "./arrival.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { countedSentence } from "../../../words/counting.ts";
import type { WeekAnswers } from "../../program/runner/answers.ts";
import { focusOf } from "../../program/runner/reading.ts";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { LaterPart } from "../../kit/LaterPart.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { useLoaded } from "../../kit/use-loaded.ts";
import { Counting } from "./Counting.tsx";
import { figure } from "./figure.ts";
import { Headline } from "./Headline.tsx";
import { createWeek, type PlannedWeek, type WeekCalculator } from "./model.ts";
import { reasonSentence } from "../../program/runner/reasons.ts";
import { WeekForm } from "./WeekForm.tsx";
import { WeekPlan } from "./WeekPlan.tsx";
import { WhyThisWeek } from "./WhyThisWeek.tsx";
import { announcement, fileName } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly places: FigurePlaces;
  /** The example runner's week, planned while the page was built. */
  readonly built: PlannedWeek;
  /** Address of the page that names the essay. */
  readonly about: string;
}

/** The answers and the week of the last announcement. Two announcements of the same answers are the same. */
interface Announced {
  readonly answers: WeekAnswers;
  /** Null before the first one: then it was the week that the page opened with. */
  readonly plan: PlannedWeek | null;
  readonly text: string;
}

/** A new week is a new question: a goal confirmed for another week does not carry over. */
const answerAnew = ({ fields }: WeekCalculator, change: Partial<WeekAnswers>): void => {
  fields.choose({ goal: null, ...change });
};

/** Shows each answer at once; the rest of the page follows the planned week. */
function Form({ model }: { readonly model: WeekCalculator }) {
  const { fields, plan, isStale, unit } = model;
  const reduced = plan.value.week.reasons.find(({ rule }) => rule === "week-reduced");
  return (
    <WeekForm
      key={fields.replacements.value}
      answers={fields.state.value}
      weeklyHint={reduced === undefined || isStale.value ? undefined : reasonSentence(reduced, unit.value)}
      onChange={(change) => {
        answerAnew(model, change);
      }}
    />
  );
}

export function View({ scene, places, built, about }: Props) {
  const model = useScene(figure, scene, createWeek(built));
  const root = useRef<HTMLDivElement>(null);
  const [isCoach, setIsCoach] = useState(false);
  const coach = useLoaded(() => import("./CoachDetails.tsx"), isCoach);
  const { fields } = model;
  const answers = model.answers.value;
  const announced = useRef<Announced>({ answers, plan: null, text: "" });
  const announcer = useAnnouncer(fields, root, () => {
    const [now, plan, before] = [fields.state.peek(), model.plan.peek(), announced.current];
    if (now === before.answers) return before.text;
    const { count } = now;
    // Another way of counting does not change the week, so it is announced instead.
    const text =
      count === before.answers.count
        ? announcement(plan, model.isStale.peek(), model.unit.peek(), before.plan ?? built)
        : countedSentence(count, plan.week.counts[count].article.hard);
    announced.current = { answers: now, plan, text };
    return text;
  });
  const unit = model.unit.value;
  const { intensity, count, goal } = answers;
  // Read by the parts that show it, as each of them wakes.
  const week = (): Week => model.plan.value.week;
  return (
    <div class="week" ref={root}>
      {intensity !== null && <p class="week-arrival">{arrivalSentence(intensity, focusOf(intensity), week())}</p>}
      <RefusedNote refused={fields.refused.value} />
      <LaterPart fields={fields}>
        {() => <Headline plan={model.plan.value} unit={unit} isStale={model.isStale.value} />}
      </LaterPart>
      <LaterPart fields={fields}>{() => <Form model={model} />}</LaterPart>
      <div class="week-result">
        <LaterPart fields={fields}>
          {() => (
            <WeekPlan
              week={week()}
              unit={unit}
              isBuilt={!fields.canReset.value}
              onSwap={(hardKind) => {
                answerAnew(model, { hardKind });
              }}
            />
          )}
        </LaterPart>
        <LaterPart fields={fields}>{() => <WhyThisWeek reasons={week().reasons} unit={unit} />}</LaterPart>
        <LaterPart fields={fields}>
          {() => <Counting week={week()} method={count} goal={goal} onChange={fields.choose} />}
        </LaterPart>
        <details
          class="week-coach needs-js"
          onToggle={({ currentTarget }) => {
            setIsCoach(currentTarget.open);
          }}
        >
          <summary>Details for coaches</summary>
          {loadedPart(coach, ({ CoachDetails }) => (
            <CoachDetails week={week()} method={count} unit={unit} about={about} />
          ))}
        </details>
        <LaterPart fields={fields}>
          {() => (
            <FigureTools
              figure={figure}
              fields={fields}
              places={places}
              fileName={fileName(week())}
              csv={async () => (await import("./file.ts")).weekFile(week(), unit)}
            />
          )}
        </LaterPart>
      </div>
      <Announcement announcer={announcer} />
    </div>
  );
}
