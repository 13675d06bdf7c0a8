import { outlines } from "../../../../src/components/figures/train-stop-lift/outlines.ts";
import { shareRanges, studyShares } from "../../../../src/components/figures/train-stop-lift/study.ts";
import { weekModel } from "../../../../src/components/figures/train-stop-lift/week-model.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({
  study: studyShares(),
  ranges: shareRanges(),
  weekModel: weekModel(),
  outlines,
});
