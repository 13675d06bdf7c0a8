import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { createFields } from "../../../src/components/kit/fields.ts";
import { FigureTools } from "../../../src/components/kit/FigureTools.tsx";
import { sketchFigure as figure } from "../../support/sketch-figure.ts";

it("FigureTools has a figure's own buttons first, then the menu Share, then undo, redo and reset, each named after the figure", () => {
  const html = render(
    <FigureTools
      figure={figure}
      fields={createFields(figure.fields)}
      places={{ page: "/figures/sketch/", embed: "/embed/sketch/" }}
      fileName="sketch"
      csv={() => ({ columns: [], rows: [] })}
    >
      <button type="button" aria-label="Turn it over">
        Turn
      </button>
    </FigureTools>,
  );
  expect([...html.matchAll(/<(?:button|summary)[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Turn it over",
    ...["Share", "Undo", "Redo", "Reset"].map((word) => `${word}, sketch`),
  ]);
});
