/** What the page gives the view. */
import { shownContrasts } from "../../../../src/components/figures/exchange-rate/contrasts.ts";
import { exchangeBook } from "../../../../src/components/figures/exchange-rate/exchange-book.ts";

export const viewProps = () => ({ book: exchangeBook(), contrasts: shownContrasts() });
