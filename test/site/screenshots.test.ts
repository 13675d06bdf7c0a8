// A screenshot of a whole page, as browsers and note-taking tools take it: nobody has scrolled, and much of the page sleeps.
import sharp from "sharp";
import { expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { kinds } from "./support/site.ts";

const browser = useBrowser();

const pages = [...kinds, "figures/", "model/tolerance/"].flatMap((path) =>
  [1280, 360].map((width): [path: string, width: number] => [path, width]),
);

it.each(pages)("shows every picture of /%s at %i px", async (path, width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  // The page as it was built: islands further down wake when somebody scrolls.
  await context.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(path);
  const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const drawings = await page.locator("main svg").evaluateAll((all) =>
    all
      // What waits for the reader’s guess is hidden, and its room is left empty on purpose.
      .filter((svg) => svg.checkVisibility({ visibilityProperty: true }))
      .map((svg) => ({ box: svg.getBoundingClientRect(), name: svg.outerHTML.slice(0, 120) }))
      // Smaller ones are marks in a legend.
      .filter(({ box }) => box.width > 60 && box.height > 40)
      .map(({ box, name }) => ({ name, left: box.left, top: box.top, width: box.width, height: box.height })),
  );
  const blank: string[] = [];
  for (const { name, ...box } of drawings) {
    const [left, top] = [Math.max(0, Math.round(box.left)), Math.round(box.top)];
    const region = { left, top, width: Math.min(Math.floor(box.width), width - left), height: Math.floor(box.height) };
    // Statistics are of a whole picture: the region must be one.
    const { channels } = await sharp(await sharp(data, { raw }).extract(region).png().toBuffer()).stats();
    if (channels.every(({ stdev }) => stdev < 1)) blank.push(name);
  }
  expect(blank).toEqual([]);
  await context.close();
});
