/** What the page gives the view. */
import { huntBook, huntWeeks } from "../../../../src/components/figures/muscle-hunt/hunt-book.ts";

export const viewProps = () => ({ book: huntBook(), weeks: huntWeeks() });
