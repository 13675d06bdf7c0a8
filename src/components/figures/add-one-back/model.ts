/** From the plan to its days and what they hold. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { openedGuess } from "../../kit/guess.ts";
import { daysOf, editOf, planWith, type Edit } from "./days.ts";
import type { figure } from "./figure.ts";
import { countOf } from "./week.ts";

export type AddOneBackState = FigureState<typeof figure>;

const AddOneBackModel = createModel((fields: Fields<AddOneBackState>) => {
  const days = computed(() => daysOf(fields.state.value.plan));
  return {
    fields,
    days,
    count: computed(() => countOf(days.value)),
    /** What the chosen day’s edit is. */
    edit: computed(() => editOf(fields.state.value.plan, fields.state.value.day - 1)),
    /** Edits the chosen day. */
    change: (edit: Edit): void => {
      const { plan, day, guess } = fields.state.peek();
      fields.choose({ plan: planWith(plan, day - 1, edit), guess: openedGuess(guess) });
    },
  };
});

export type AddOneBack = InstanceType<typeof AddOneBackModel>;

export const createAddOneBack = (fields: Fields<AddOneBackState>): AddOneBack => new AddOneBackModel(fields);
