/** What the reader has set: which model, how many draws, which seed. */
import { choiceField, numberField, optionalNumberField } from "../../kit/field.ts";
import { createCodec } from "../../../state/codec.ts";
import { choiceOf, choices, type ChoiceId } from "./choices.ts";

const ids = choices.map(({ id }) => id);

export const drawsRange = { min: 20, max: 5000, step: 1 } as const;
export const seedRange = { min: 0, max: 9999, step: 1 } as const;

export interface Wish {
  readonly model: ChoiceId;
  /** Null for as many as suit the model. */
  readonly draws: number | null;
  readonly seed: number;
}

export const drawsOf = ({ model, draws }: Wish): number => draws ?? choiceOf(model).draws;

export const codec = createCodec<Wish>({
  model: choiceField("m", ids, choices[0].id),
  draws: optionalNumberField("n", drawsRange),
  seed: numberField("seed", { ...seedRange, default: 1 }),
});
