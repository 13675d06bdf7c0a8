// `npm run cards`: takes the small picture of each chapter's figure from the built site, for the chapter's link preview. The
// build needs no browser then. Run it after `npm run build` whenever such a picture has changed; a test says when.
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { chromiumFlags, findChromium } from "./browser/find-chromium.ts";
import { cardFigures, stillOf } from "./checks/card-figures.ts";
import { readBuiltSite } from "./checks/built-site.ts";
import { siteDirectory } from "./server/site-directory.ts";
import { createSiteServer, listen, normalizeBase } from "./server/site-server.ts";

const folder = new URL("../integrations/social/figures/", import.meta.url);
const base = normalizeBase(process.env["BASE_PATH"] ?? "/");
const site = readBuiltSite(siteDirectory(), base);
const server = createSiteServer(site.directory, base);
const home = await listen(server, 0, base);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
try {
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 400, height: 900 } });
  await page.goto(`${home}figures/`);
  await mkdir(folder, { recursive: true });
  const drawn: Record<string, string> = {};
  for (const id of cardFigures(site)) {
    const still = page.locator(`li:has(a[href$="/figures/${id}/"]) svg`).first();
    const png = await still.screenshot({ omitBackground: true });
    await writeFile(
      new URL(`${id}.png`, folder),
      await sharp(png).png({ palette: true, colors: 32, effort: 10 }).toBuffer(),
    );
    drawn[id] = stillOf(site, id);
  }
  await writeFile(new URL("drawn.json", folder), `${JSON.stringify(drawn, null, 2)}\n`);
  console.log(`took ${Object.keys(drawn).length} pictures`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
