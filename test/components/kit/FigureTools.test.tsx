import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { createFields } from "../../../src/components/kit/fields.ts";
import { defineFigure } from "../../../src/components/kit/figure.ts";
import { FigureTools } from "../../../src/components/kit/FigureTools.tsx";

const figure = defineFigure({
  id: "two-weeks",
  title: "Two weeks.",
  question: "Which week?",
  grade: "illustrative",
  modelPage: "recruitment",
  fields: {},
  presets: {},
  frameHeight: { narrow: 800, wide: 600 },
});

it("FigureTools has a figure's own buttons first, then the menu Share, then what undoes, each named after the figure", () => {
  const html = render(
    <FigureTools
      figure={figure}
      fields={createFields({})}
      places={{ page: "/figures/two-weeks/", embed: "/embed/two-weeks/" }}
      fileName="two-weeks"
      csv={() => ({ columns: [], rows: [] })}
    >
      <button type="button" aria-label="Turn it over">
        Turn
      </button>
    </FigureTools>,
  );
  expect([...html.matchAll(/<(?:button|summary)[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Turn it over",
    ...["Share", "Undo", "Redo", "Reset"].map((word) => `${word}, two weeks`),
  ]);
});
