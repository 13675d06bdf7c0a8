import { buildAddOneBack } from "../../../../src/components/figures/add-one-back/built.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ data: buildAddOneBack() });
