import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { createFields } from "../../../src/components/kit/fields.ts";
import { defineFigure } from "../../../src/components/kit/figure.ts";
import type { Shared } from "../../../src/components/kit/share.ts";
import { ShareMenu } from "../../../src/components/kit/ShareMenu.tsx";

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

const drawn = (change: Partial<Shared<object>> = {}): string =>
  render(
    <ShareMenu
      figure={figure}
      fields={createFields({})}
      places={{ page: "/figures/two-weeks/", embed: "/embed/two-weeks/" }}
      fileName="two-weeks"
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
  expect(html).toMatch(/^<details class="share"><summary aria-label="Share, two weeks">Share<\/summary>/);
  expect(html).toMatch(/<span class="share-note" role="status"><\/span>$/);
});
