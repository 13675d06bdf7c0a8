import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { EffortLink } from "../../../../src/components/figures/recruitment/EffortLink.tsx";
import { EffortNumber } from "../../../../src/components/figures/recruitment/EffortNumber.tsx";
import { View } from "../../../../src/components/figures/recruitment/View.tsx";

const places = { page: "/figures/recruitment/", embed: "/embed/recruitment/" };

it("<View> draws easy running in young adults, with its tools, before any script has run", () => {
  const drawn = renderToString(<View scene="recruitment" places={places} weekHref="/calculators/week/" />);
  expect(drawn).toContain("65 % of VO2max · easy");
  expect(drawn).toContain("Type I is busy, and type IIa joins unit by unit.");
  expect([...drawn.matchAll(/<button type="button">([^<]+)<\/button>/g)].map(([, label]) => label)).toEqual([
    "Copy link",
    "Copy embed code",
    "Cite as text",
    "Cite as BibTeX",
    "Picture as SVG",
    "Picture as PNG",
    "Data as CSV",
    "Print",
    "Reset",
  ]);
  expect(drawn).not.toMatch(/NaN|undefined|\[object/);
});

it("<EffortLink> says what it sets, and shows whether it is set", () => {
  expect(renderToString(<EffortLink at={95} />)).toContain(
    'aria-pressed="false" aria-label="95 %: set the muscle to 95 percent of VO2max, interval"',
  );
  expect(renderToString(<EffortLink at={65} />)).toContain('aria-pressed="true"');
});

it("<EffortNumber> holds the effort, and says what the figure reads at it", () => {
  const drawn = renderToString(<EffortNumber />);
  expect(drawn).toMatch(/<input[^>]*type="number"[^>]*value="65"/);
  expect(drawn).toContain("Easy, 65 % of VO2max: all of type I, most of type IIa, none of type IIx.");
});
