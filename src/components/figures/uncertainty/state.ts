/** What the reader has set: which model, how many draws, which seed. */
import { choice, createCodec, number } from "../../../state/codec.ts";
import { choices, type ChoiceId } from "./choices.ts";

const ids = choices.map(({ id }) => id);

export const drawsRange = { min: 20, max: 5000, step: 1 } as const;
export const seedRange = { min: 0, max: 9999, step: 1 } as const;

export const codec = createCodec<{ model: ChoiceId; draws: number; seed: number }>({
  model: choice("m", ids, choices[0].id),
  draws: number("n", { ...drawsRange, default: choices[0].draws }),
  seed: number("seed", { ...seedRange, default: 1 }),
});
