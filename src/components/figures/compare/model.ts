/** From two choices and the reader's program to two weeks and what each makes of the muscle. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import { stable } from "../../kit/stable.ts";
import { weeksSignals } from "../../program/weeks.ts";
import { answerTo } from "./answer.ts";
import type { figure } from "./figure.ts";
import { comparedWeek } from "./week.ts";

export type CompareState = FigureState<typeof figure>;

const CompareModel = createModel((fields: Fields<CompareState>) => {
  const picture = createPictureState(fields);
  const { session, second, mix, length, week } = weeksSignals(picture.state);
  const chosen = stable(() => {
    const { a, b, hours } = picture.state.value;
    return { a, b, hours };
  });
  const side = (letter: "a" | "b") =>
    computed(() => {
      const program = { session: session.value, second: second.value, hours: chosen.value.hours };
      return comparedWeek(chosen.value[letter], program, length.value, mix.value);
    });
  const [a, b] = [side("a"), side("b")];
  return {
    fields,
    picture,
    a,
    b,
    mix,
    /** Weeks of training, then without. */
    length,
    /** The week that the cursor stands at. */
    week,
    answer: computed(() => answerTo(a.value, b.value, length.value.weeks)),
  };
});

export type CompareFigure = InstanceType<typeof CompareModel>;

export const createCompare = (fields: Fields<CompareState>): CompareFigure => new CompareModel(fields);
