import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { createFields } from "../../../src/components/kit/fields.ts";
import type { Shared } from "../../../src/components/kit/share.ts";
import { ShareMenu } from "../../../src/components/kit/ShareMenu.tsx";
import { sketchFigure as figure, type SketchState } from "../../support/sketch-figure.ts";

const drawn = (change: Partial<Shared<SketchState>> = {}): string =>
  render(
    <ShareMenu
      figure={figure}
      fields={createFields(figure.fields)}
      places={{ page: "/figures/sketch/", embed: "/embed/sketch/" }}
      fileName="sketch"
      csv={() => ({ columns: [], rows: [] })}
      {...change}
    />,
  );
const labels = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<button type="button">([^<]*)<\/button>/g)].map(([, label]) => label);

it("ShareMenu has a button for each way to take a figure along, and those for pictures only where there are some", () => {
  const [always, pictures, rest] = [
    ["Copy link", "Copy embed code", "Cite as text", "Cite as BibTeX"],
    ["Picture as SVG", "Picture as PNG"],
    ["Data as CSV", "Full screen", "Print"],
  ];
  expect(labels(drawn({ pictures: () => [] }))).toEqual([...always, ...pictures, ...rest]);
  expect(labels(drawn())).toEqual([...always, ...rest]);
});

it("ShareMenu is closed, is named after its figure, and has an empty status that speaks later", () => {
  const html = drawn();
  expect(html).toMatch(/^<details class="share"><summary aria-label="Share, sketch">Share<\/summary>/);
  expect(html).toMatch(/<span class="share-note" role="status"><\/span>$/);
});
