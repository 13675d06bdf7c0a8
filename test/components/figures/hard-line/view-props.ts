import { buildHardLine } from "../../../../src/components/figures/hard-line/built.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ data: buildHardLine() });
