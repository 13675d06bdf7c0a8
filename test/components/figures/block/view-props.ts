import { evidenceOf, shippedPoints } from "../../../../src/components/figures/block/evidence.ts";
import { allOutcomes } from "../../../../src/components/figures/block/shown-outcomes.ts";

/** What the page gives the view besides its scene: for the golden pictures, which have no bands. */
export const viewProps = () => ({
  bands: {},
  studies: Object.fromEntries(allOutcomes.map(({ id }) => [id, shippedPoints(evidenceOf(id))])),
  muscle: { src: "", viewBox: "0 0 100 100" },
});
