// What every engine must do with each kind of page. The files of this folder name an engine each.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, it } from "vitest";
import { readBuiltSite } from "../../../scripts/checks/built-site.ts";
import { windowSize } from "../../../scripts/engines/window-size.ts";
import { onePerKind } from "../../site/support/kinds.ts";
import { widerThanWindow } from "../../site/support/layout.ts";
import type { EngineOnSite } from "./engine.ts";
import { unfoldAll } from "./opening.ts";
import { sliderFaults } from "./sliders.ts";

/** Pictures of the pages, to look at. */
const album = fileURLToPath(new URL("../../../test-results/engines/", import.meta.url));

const narrow = 480;

/** Of each kind of page one; of the figures that in which guesses are drawn. */
const kinds = ["", "chapters/", "simulator/", "calculators/", "model/", "figures/questions/", "embed/", "about/"];

export function testPages(onSite: () => EngineOnSite): void {
  const paths = readBuiltSite(inject("directory"), inject("base")).pages.map(({ path }) => path);
  mkdirSync(album, { recursive: true });
  it.each(onePerKind(paths, kinds).map((path) => [`/${path}`, path] as const))(
    "%s wakes, its sliders move, it fits a narrow window, and nothing goes wrong",
    async (title, path) => {
      const { engine, open, faults } = onSite();
      const keep = async (view: string): Promise<void> => {
        const name = [engine.version, path === "" ? "home" : path, view].join(" ").replaceAll(/[^\w.]+/g, "-");
        writeFileSync(`${album}${name}.png`, await engine.picture());
      };
      await open(path);
      await unfoldAll(engine);
      await keep("wide");
      const complaints = await sliderFaults(engine);
      await engine.widen(narrow);
      await keep("narrow");
      complaints.push(...(await engine.evaluate(widerThanWindow)));
      await engine.widen(windowSize.width);
      expect([...complaints, ...(await faults())], `${title} in ${engine.version}`).toEqual([]);
    },
  );
}
