/** What the page gives the view. */
import { chainMeasured } from "../../../../src/components/figures/oxygen-chain/observed.ts";

export const viewProps = () => ({ measured: chainMeasured() });
