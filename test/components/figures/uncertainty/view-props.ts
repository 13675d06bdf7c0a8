import { choiceOf } from "../../../../src/components/figures/uncertainty/choices.ts";
import { figure, type UncertaintyState } from "../../../../src/components/figures/uncertainty/figure.ts";
import { modelOf } from "../../../../src/components/kit/ask/sampling-models.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { sample } from "../../../../src/sim/index.ts";

/** What the page gives the view besides its scene: for the golden pictures, which need few draws. */
export function viewProps(preset: Partial<UncertaintyState>) {
  const { model, seed } = { ...createCodec(figure.fields).defaults, ...preset };
  return { initial: sample(modelOf(choiceOf(model).sampled), 20, seed) };
}
