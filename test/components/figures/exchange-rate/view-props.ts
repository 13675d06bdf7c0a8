/** What the page gives the view. */
import { exchangeBook } from "../../../../src/components/figures/exchange-rate/exchange-book.ts";

export const viewProps = () => ({ book: exchangeBook() });
