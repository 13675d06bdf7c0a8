// Pictures of the pages, to look at: test-results/engines/.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../../scripts/engines/engine.ts";
import { resultsFolder } from "./results-folder.ts";

const folder = join(resultsFolder, "engines");

/** A picture shows so much of a page at most, px: a higher one can hardly be read. */
const height = 2400;

/** Runs in the page: shows what lies so far down. Returns how much of the page lies below the window, px. */
async function scrollDownTo(y: number): Promise<number> {
  scrollTo({ top: y, behavior: "instant" });
  // Painted there.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return document.documentElement.scrollHeight - scrollY - innerHeight;
}

/** Takes pictures of the whole page, `width` px wide, from top to bottom. Leaves the window as wide. */
export async function keepPictures(engine: Engine, page: string, width: number): Promise<void> {
  const name = page === "" ? "home" : page.replaceAll("/", "-").replace(/-$/, "");
  const place = join(folder, engine.version.replace(/\W.*/, "").toLowerCase(), `${name}-${width}`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  await engine.resize({ width, height });
  let below = 1;
  for (let part = 1; below > 0; part++) {
    below = await engine.evaluate(scrollDownTo, (part - 1) * height);
    writeFileSync(join(place, `${part}.png`), await engine.picture());
  }
}
