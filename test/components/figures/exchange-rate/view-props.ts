/** What the page gives the view. */
import { shownContrasts } from "../../../../src/components/figures/exchange-rate/contrasts.ts";

export const viewProps = () => ({ contrasts: shownContrasts() });
