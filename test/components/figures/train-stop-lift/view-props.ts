import { shareRanges, studyShares } from "../../../../src/components/figures/train-stop-lift/study.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ study: studyShares(), ranges: shareRanges() });
