import { figure, type FlowState } from "../../../../src/components/figures/lactate-flow/figure.ts";
import { gapCells } from "../../../../src/components/figures/lactate-flow/gap-cells.ts";
import { sentFlow, sentRun } from "../../../../src/components/figures/lactate-flow/sent-flow.ts";
import { spreadOf } from "../../../../src/components/figures/lactate-flow/spread.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";

/** What the page gives the view besides its scene: for the golden pictures, which need few draws. */
export function viewProps(preset: Partial<FlowState>) {
  const state = { ...createCodec(figure.fields).defaults, ...preset };
  return { isFirst: true, cells: gapCells(), built: sentFlow(state, sentRun(state), spreadOf(state, 12, 1).band) };
}
