// What every engine must do with each kind of page. The test files of this folder name an engine each.
import { expect, inject, it } from "vitest";
import { awakenDocument } from "../../../scripts/browser/awaken.ts";
import { readBuiltSite } from "../../../scripts/checks/built-site.ts";
import { onePerKind } from "../../site/support/kinds.ts";
import { widerThanWindow } from "../../site/support/layout.ts";
import { keepPictures } from "./album.ts";
import type { EngineOnSite } from "./engine.ts";
import { unfoldAll, unfoldQuestions } from "./opening.ts";
import { moveSliders, sliderKinds } from "./sliders.ts";

/** Of each kind of page one; of the figures that in which guesses are drawn. */
const kinds = [
  "",
  "chapters/",
  "simulator/",
  "calculators/week/",
  "model/recruitment/",
  "figures/questions/",
  "embed/",
  "about/",
];

/** Widths and height of the window, px. */
const [wide, narrow, height] = [1440, 480, 900];

/** Runs in the page. WebKit computes how wide a page is anew when it is scrolled. */
const scrollSideways = (): void => {
  scrollTo({ left: 300, behavior: "instant" });
};

export function testPages(onSite: () => EngineOnSite): void {
  const paths = readBuiltSite(inject("directory"), inject("base")).pages.map(({ path }) => path);
  const unmoved = new Set<string>(sliderKinds);
  it.each(onePerKind(paths, kinds).map((path) => [`/${path}`, path] as const))(
    "%s wakes, its sliders move, it fits a narrow window, and nothing goes wrong",
    async (title, path) => {
      const { engine, open, faults } = onSite();
      await engine.resize({ width: narrow, height });
      await open(path);
      await engine.evaluate(awakenDocument);
      await keepPictures(engine, path, narrow);
      await keepPictures(engine, path, wide);
      await engine.resize({ width: wide, height });
      await unfoldQuestions(engine);
      const { kinds: moved, faults: complaints } = await moveSliders(engine);
      for (const kind of moved) unmoved.delete(kind);
      await unfoldAll(engine);
      await engine.resize({ width: narrow, height });
      await engine.evaluate(scrollSideways);
      const overflow = await engine.evaluate(widerThanWindow);
      expect([...complaints, ...overflow, ...(await faults())], `${title} in ${engine.version}`).toEqual([]);
    },
  );
  it("each kind of slider stood on one of these pages and was moved", () => {
    expect([...unmoved]).toEqual([]);
  });
}
