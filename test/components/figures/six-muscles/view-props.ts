import { seen } from "../../../../src/components/figures/six-muscles/biopsies.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ cells: "six-muscles-cell", seen });
