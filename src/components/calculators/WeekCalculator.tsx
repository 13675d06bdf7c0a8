/** The week calculator: answers in, a week out. Holds the state; the parts beside it show it. */
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { arrivalSentence } from "../../describe/training/arrival.ts";
import { headlineSentence } from "../../describe/training/headline.ts";
import { planWeek } from "../../sim/training/week/plan.ts";
import type { Week, WeekInput } from "../../sim/training/week/types.ts";
import { changesSince } from "../../sim/version.ts";
import type { Refused } from "../../state/codec.ts";
import { weekCodec, type WeekAnswers } from "../../state/week-answers.ts";
import { focusOf, isExample, lengthUnitOf, readAnswers } from "../../state/week.ts";
import { addressWriter } from "../figures/frame/address.ts";
import { RefusedNote } from "../kit/RefusedNote.tsx";
import { CoachDetails } from "./week/CoachDetails.tsx";
import { Counting } from "./week/Counting.tsx";
import { Headline } from "./week/Headline.tsx";
import { ShareMenu } from "./week/ShareMenu.tsx";
import { WeekForm } from "./week/WeekForm.tsx";
import { WeekPlan } from "./week/WeekPlan.tsx";
import { WhyThisWeek } from "./week/WhyThisWeek.tsx";

interface Props {
  /** Address of the page itself, for links out of a frame. */
  readonly page: string;
}

interface Planned {
  readonly input: WeekInput;
  readonly week: Week;
  /** Of the example runner. */
  readonly example: boolean;
}

/** No version of the model so far has changed how a week is planned, so that an older one needs no word. */
const ofWeek = (refused: readonly Refused[]): readonly Refused[] =>
  refused.filter(({ key, value }) => key !== "v" || changesSince(value) === null);

export function WeekCalculator({ page }: Props) {
  const answers = useSignal<WeekAnswers>(weekCodec.defaults);
  const refused = useSignal<readonly Refused[]>([]);
  const announcement = useSignal("");
  const read = useComputed(() => readAnswers(answers.value));
  const last = useRef<Planned | null>(null);
  // The last complete week stays on the page while an answer is being corrected.
  const plan = useComputed<Planned | null>(() => {
    const { input } = read.value;
    if (input !== null) last.current = { input, week: planWeek(input), example: isExample(answers.value) };
    return last.current;
  });

  // The server renders the example; the link is read after the first client render, which must equal it.
  const opened = useRef(false);
  const writeAddress = useRef(addressWriter());
  useEffect(() => {
    const link = weekCodec.decode(window.location.search);
    opened.current = true;
    refused.value = ofWeek(link.refused);
    answers.value = link.state;
  }, []);
  useSignalEffect(() => {
    const query = weekCodec.encode(answers.value);
    if (opened.current) writeAddress.current(query);
  });

  const set = (change: Partial<WeekAnswers>): void => {
    answers.value = { ...answers.value, ...change };
  };
  const announce = (): void => {
    const { input } = read.value;
    // Taken anew: this may run before the answer just given is rendered.
    const unit = lengthUnitOf(answers.value.unit);
    announcement.value =
      input === null || plan.value === null ? "" : headlineSentence(plan.value.week.headline, input.runs, unit);
  };
  /** A new week is a new question: a goal confirmed for another week does not carry over. */
  const answer = (change: Partial<WeekAnswers>): void => {
    set({ goal: null, ...change });
    announce();
  };
  const unit = lengthUnitOf(answers.value.unit);

  if (plan.value === null) return null;
  const { input, week, example } = plan.value;
  const { intensity } = answers.value;
  return (
    <div class="week">
      {intensity !== null && <p class="week-arrival">{arrivalSentence(intensity, focusOf(intensity))}</p>}
      <RefusedNote refused={refused.value} />
      <Headline week={week} runs={input.runs} unit={unit} example={example} stale={read.value.input === null} />
      <WeekForm answers={answers.value} onChange={answer} />
      <div class="week-result">
        <WeekPlan week={week} unit={unit} />
        <WhyThisWeek notes={week.notes} unit={unit} />
        <Counting
          week={week}
          method={answers.value.count}
          goal={answers.value.goal}
          onChange={set}
          onCommit={announce}
          onAnnounce={(sentence) => {
            announcement.value = sentence;
          }}
        />
        <CoachDetails week={week} method={answers.value.count} unit={unit} />
        <ShareMenu
          query={weekCodec.encode(answers.value)}
          page={page}
          onReset={() => {
            refused.value = [];
            answers.value = weekCodec.defaults;
            announce();
          }}
        />
      </div>
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </div>
  );
}
