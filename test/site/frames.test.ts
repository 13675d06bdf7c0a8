// The pages under /embed/ in a frame on somebody else's page: how tall they are, and where their links lead.
import { readFileSync } from "node:fs";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { baseURL, pages } from "./support/site.ts";
import { useStranger } from "./support/stranger.ts";

const browser = useBrowser();
const framing = useStranger();
let context: BrowserContext;
interface Framed {
  readonly id: string;
  readonly frameHeight: { readonly narrow: number; readonly wide: number };
}
const calculators = import.meta.glob<{ readonly figure: Framed }>("../../src/components/calculators/*/figure.ts", {
  eager: true,
});
/** px, of each embed by its id. */
const frameHeights = new Map(Object.values(calculators).map(({ figure }) => [figure.id, figure.frameHeight]));

beforeAll(async () => {
  context = await browser.lastingContext();
  const figures = (await (await fetch(`${baseURL}figures/index.json`)).json()) as readonly Framed[];
  for (const { id, frameHeight } of figures) frameHeights.set(id, frameHeight);
});

/** px that an embed needs in a frame of a width, as it opens. */
async function neededHeight(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 300 });
  const height = (): Promise<number> => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
  // What fits its width by script does so in the frames after the change.
  let last = await height();
  await expect
    .poll(async () => {
      const before = last;
      last = await height();
      return last - before;
    })
    .toBe(0);
  return last;
}

/** Widths of a phone, of columns of text, and of the wide layouts. */
const widths = { narrow: [360, 412, 600, 700, 768, 860, 959], wide: [960, 1200] } as const;

describe.each(pages.filter((path) => path.startsWith("embed/")))("%s", (path) => {
  const id = path.split("/")[1] ?? "";

  it("opens each link outside the frame, fits its height at every usual width, and leaves at most a fifth of it empty", async () => {
    const page = await open(context, path);
    const inside = await page.locator("a[href]").evaluateAll((links) => {
      const usual = document.querySelector("base")?.target ?? "";
      return (links as HTMLAnchorElement[])
        .filter(({ target }) => !["_blank", "_top"].includes(target === "" ? usual : target))
        .map(({ href }) => href);
    });
    expect(inside).toEqual([]);
    expect(await page.locator("a[href]").count()).toBeGreaterThan(0);
    for (const size of ["narrow", "wide"] as const) {
      const needed: number[] = [];
      for (const width of widths[size]) needed.push(await neededHeight(page, width));
      const most = Math.max(...needed);
      const given = frameHeights.get(id)?.[size] ?? 0;
      expect(given, `${size}: needed ${needed.join(", ")} px at ${widths[size].join(", ")} px`).toBeGreaterThanOrEqual(
        most,
      );
      expect(given, `${size}: needed at most ${most} px`).toBeLessThanOrEqual(1.2 * most);
    }
    await page.close();
  });
});

it("a framed muscle leads to the week on a page of its own, and stays in its frame", async () => {
  const page = await context.newPage();
  await page.goto(framing(`${baseURL}embed/recruitment/`));
  const opened = context.waitForEvent("page");
  await page.frameLocator("iframe").getByRole("link", { name: "What does this mean for my week?" }).click();
  const other = await opened;
  await other.waitForLoadState();
  expect(other.url()).toMatch(/\/calculators\/week\/\?v=/);
  expect(await other.locator("h1").count()).toBe(1);
  expect(page.frames().at(-1)?.url()).toBe(`${baseURL}embed/recruitment/`);
  await other.close();
  await page.close();
});

describe("Share in an embed", () => {
  const press = async (frame: Page | FrameLocator, item: string): Promise<void> => {
    await frame.locator("details.share summary").click();
    await frame.getByRole("button", { name: item, exact: true }).click();
  };
  const note = (frame: Page | FrameLocator) => frame.locator(".share-note").textContent();

  it("copies the link of the figure's page, with what is set", async () => {
    const copying = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await open(copying, "embed/recruitment/?v=3&i=88");
    await press(page, "Copy link");
    await expect.poll(() => note(page)).toBe("Link copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}figures/recruitment/?v=3&i=88`);
    await copying.close();
  });

  it("saves where the frame allows it, and says where the text is if it does not", async () => {
    const page = await context.newPage();
    await page.goto(framing(`${baseURL}embed/recruitment/`));
    const frame = page.frameLocator("iframe");
    await frame.locator("astro-island:not([ssr]) details.share").waitFor();
    const download = page.waitForEvent("download");
    await press(frame, "Data as CSV");
    expect((await download).suggestedFilename()).toBe("fiber-recruitment-65-untrained.csv");
    await expect.poll(() => note(frame)).toMatch(/^fiber-recruitment-65-untrained\.csv saved, unless/);
    await page.close();
  });

  it.each([
    ["Data as CSV", /^% of VO2max,"Slow \(I\) recruited, %",/],
    ["Picture as SVG", /^<svg /],
  ])("offers the text of %s to copy where the frame's sandbox forbids downloads", async (item, text) => {
    const page = await context.newPage();
    let downloads = 0;
    page.on("download", () => downloads++);
    await page.goto(framing(`${baseURL}embed/recruitment/`, 'sandbox="allow-scripts"'));
    const frame = page.frameLocator("iframe");
    await frame.locator("astro-island:not([ssr]) details.share").waitFor();
    await press(frame, item);
    const field = frame.getByRole("textbox", { name: "What the file holds" });
    expect(await field.inputValue()).toMatch(text);
    expect(await note(frame)).toMatch(/If no file came, copy the text below\.$/);
    await field.focus();
    const chosen = await field.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(chosen, "the whole text is chosen").toBe((await field.inputValue()).length);
    expect(downloads).toBe(0);
    await page.close();
  });
});

it("the README's frames are as tall as a column of text needs", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const frames = [...readme.matchAll(/\/embed\/([a-z-]+)\/[^>]* height="(\d+)"/g)];
  expect(frames.map(([, id = "", height]) => [id, Number(height)])).toEqual(
    ["recruitment", "week"].map((id) => [id, frameHeights.get(id)?.narrow]),
  );
  for (const id of ["recruitment", "week"]) expect(readme).toContain(String(frameHeights.get(id)?.wide));
});
