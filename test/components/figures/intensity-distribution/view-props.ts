import { buildDistributions } from "../../../../src/components/figures/intensity-distribution/built.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ data: buildDistributions(), citations: {} });
