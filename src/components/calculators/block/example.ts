/** The example runner, whose block the page opens with. Old links of the week leave out the defaults, so these stay the week's. */
import { createCodec } from "../../kit/codec.ts";
import { blockFields } from "./answers.ts";

const example = "race=10k&t=47:15&w=60&n=6&h=i&event=10k&in=8&on=6";

/** The scene of the page: it opens as a link with the example's answers does. */
export const exampleScene = (id: string): string => `${id}?${example}`;

export const exampleAnswers = createCodec(blockFields, { opening: new URLSearchParams(example) }).opening;
