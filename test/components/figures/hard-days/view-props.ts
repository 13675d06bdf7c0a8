/** What the page gives the view. */
import { settledWeeks } from "../../../../src/components/figures/hard-days/settled.ts";

export const viewProps = () => ({ data: settledWeeks() });
