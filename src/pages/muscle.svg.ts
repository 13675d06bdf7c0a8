// The drawn muscle as a file: a picture of the training block as its figure opens, whose units that figure then fetches.
import { figure } from "../components/figures/block/figure.ts";
import { createBlock } from "../components/figures/block/model.ts";
import { createFields } from "../components/kit/fields.ts";
import rules from "../components/muscle/muscle.css?raw";
import { muscleDrawing, muscleFile } from "../components/muscle/muscle-drawing.ts";
import { themeStyles } from "../components/muscle/theme-styles.ts";
import tokens from "../styles/tokens.css?raw";

export const GET = (): Response => {
  using block = createBlock(createFields(figure.fields));
  const drawing = muscleFile(muscleDrawing(), block.looks.value, themeStyles(tokens, rules, ["--ink"]));
  return new Response(drawing, { headers: { "content-type": "image/svg+xml" } });
};
