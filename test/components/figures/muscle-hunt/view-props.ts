/** What the page gives the view. */
import { huntBook, huntMixes, huntWeeks } from "../../../../src/components/figures/muscle-hunt/hunt-book.ts";

export const viewProps = () => ({ book: huntBook(), weeks: huntWeeks(), mixes: huntMixes() });
