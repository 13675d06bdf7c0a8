// The cut muscle: what moves its line, and what it then says and shows.
import type { BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { adapt, compositions, fiberTypes, modelVersion } from "../../src/sim/index.ts";
import { open, useBrowser } from "./support/browser.ts";
import { drag, phone, swipe } from "./support/hands.ts";
import { savedImages, savedPictures, savedTable } from "./support/keeping.ts";

const browser = useBrowser();
const laptop = { viewport: { width: 1440, height: 1000 } } as const;

const contexts = new Map<BrowserContextOptions, BrowserContext>();
/** In a window of a size, a context for all that is opened in it. */
async function openSeam(path = "figures/seam/", size: BrowserContextOptions = laptop): Promise<Page> {
  const context = contexts.get(size) ?? (await browser.newContext({ ...size, reducedMotion: "reduce" }));
  contexts.set(size, context);
  return open(context, path);
}

const figure = (page: Page): Locator => page.locator("figure.seam");
const slider = (page: Page): Locator => figure(page).getByRole("slider", { name: "Line between the two plans" });
const muscle = (page: Page): Locator => figure(page).locator("svg.seam-muscle:visible");
const gains = (page: Page): Promise<string[]> => muscle(page).locator(".seam-gain").allTextContents();
const spoken = (page: Page): Promise<string | null> => slider(page).getAttribute("aria-valuetext");
const percentOf = (text: string | null): number => Number(/^[\d.]+/.exec(text ?? "")?.[0]);

/** Gains by type after eight weeks, as the labels write them. */
function labelsOf(intensity: number, duration: number, perWeek: number): string[] {
  const week = [{ session: { intensity, duration }, perWeek }];
  const end = adapt([{ days: 56, sessions: week }], { composition: compositions[0] }, 56).at(-1);
  return fiberTypes.map((type) => {
    const percent = Math.round(100 * (end?.oxidative[type] ?? Number.NaN));
    return percent === 0 ? "0 %" : `+${percent} %`;
  });
}
const easy = labelsOf(0.65, 2700, 4);
const intervals = labelsOf(0.9, 960, 3);
const inWords = ([slow, fast, fastest]: string[]): string => `slow fibers ${slow}, fast ${fast}, fastest ${fastest}`;
const onlyEasy = `All of the muscle after easy runs: ${inWords(easy)}`;

/** Middle of the thumb, and the line's lower end, px from the window's left. */
async function handleAndLine(page: Page): Promise<{ handle: number; line: number }> {
  const handle = await slider(page).evaluate((element) => {
    const input = element as HTMLInputElement;
    const { left, width } = input.getBoundingClientRect();
    const share = (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min));
    const thumb = 44;
    return left + thumb / 2 + share * (width - thumb);
  });
  const line = await muscle(page)
    .locator(".seam-line")
    .evaluate((path: SVGPathElement) => {
      const end = path.getPointAtLength(path.getTotalLength());
      return end.matrixTransform(path.getScreenCTM() ?? undefined).x;
    });
  return { handle, line };
}

describe("the line", () => {
  it("stands in the middle: the model's gains of easy runs on the left, of intervals on the right", async () => {
    const page = await openSeam("");
    expect(await spoken(page)).toBe(
      `Half of the muscle after easy runs: ${inWords(easy)}. The rest after intervals: ${inWords(intervals)}`,
    );
    expect(await muscle(page).getAttribute("aria-label")).toBe(await spoken(page));
    expect(await gains(page)).toEqual([...easy, ...[...intervals].reverse()]);
    await page.close();
  });

  it("follows the keys to its ends, and the labels tell the plan that their fibers then show", async () => {
    const page = await openSeam();
    await slider(page).press("End");
    await expect.poll(() => gains(page)).toEqual([...easy, ...[...easy].reverse()]);
    expect(await spoken(page)).toBe(onlyEasy);
    await expect.poll(() => muscle(page).getAttribute("aria-label")).toBe(onlyEasy);
    await slider(page).press("Home");
    await expect.poll(() => gains(page)).toEqual([...intervals, ...[...intervals].reverse()]);
    await slider(page).press("PageUp");
    await slider(page).press("ArrowRight");
    await expect
      .poll(() => spoken(page))
      .toMatch(/^10.5 percent of the muscle after easy runs: .* The rest after intervals: /);
    await expect.poll(() => new URL(page.url()).search).toBe(`?v=${modelVersion}&s=10.5`);
    await page.close();
  });

  it.each([phone, laptop])(
    "leaves no total over an empty side, no label under itself, and ends above its handle, in a window of $viewport.width px",
    async (size) => {
      const page = await openSeam("figures/seam/", size);
      const total = (plan: string): Locator => figure(page).locator(`.seam-total-${plan}`);
      await slider(page).press("End");
      await expect.poll(() => total("intervals").isVisible()).toBe(false);
      await expect.poll(() => total("easy").isVisible()).toBe(true);
      await slider(page).press("Home");
      await expect.poll(() => total("easy").isVisible()).toBe(false);
      await expect.poll(() => total("intervals").isVisible()).toBe(true);
      for (let press = 0; press < 3; press++) await slider(page).press("PageUp");
      await expect.poll(() => total("easy").isVisible()).toBe(true);
      const crossed = await muscle(page).evaluate((svg) => {
        const line = svg.querySelector<SVGPathElement>(".seam-line");
        if (line === null) return ["no line"];
        const matrix = line.getScreenCTM() ?? undefined;
        const length = line.getTotalLength();
        const points = Array.from({ length: 400 }, (_, step) =>
          line.getPointAtLength((length * step) / 399).matrixTransform(matrix),
        );
        return [...svg.querySelectorAll(".seam-label:not(.is-crossed) text")]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return points.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
          })
          .map((text) => text.textContent);
      });
      expect(crossed).toEqual([]);
      for (const key of ["PageUp", "PageUp", "PageUp", "Home", "PageUp", "End"]) {
        await slider(page).press(key);
        await expect
          .poll(async () => {
            const { handle, line } = await handleAndLine(page);
            return Math.abs(handle - line);
          })
          .toBeLessThan(4);
      }
      await page.close();
    },
  );

  it("follows the mouse at the handle", async () => {
    const page = await openSeam();
    await drag(slider(page), 0.5, 0.75);
    await expect.poll(async () => percentOf(await spoken(page))).toBeGreaterThan(70);
    expect((await handleAndLine(page)).handle).toBeCloseTo((await handleAndLine(page)).line, -1);
    await page.close();
  });

  it("follows the mouse at the line itself, and one drag is one step back", async () => {
    const page = await openSeam();
    const box = await muscle(page).boundingBox();
    if (box === null) throw new Error("the muscle is not shown");
    const at = async (): Promise<number> => (await handleAndLine(page)).line;
    const before = await at();
    const middle = { x: box.x + (box.width * 505) / 970, y: box.y + (box.height * 240) / 525 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x - 200, middle.y, { steps: 10 });
    await page.mouse.up();
    await expect.poll(at).toBeLessThan(before - 190);
    expect(before - (await at())).toBeLessThan(210);
    await figure(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(at).toBeCloseTo(before, 0);
    await page.close();
  });

  it("follows a finger sideways, at the line and at the handle", async () => {
    const page = await openSeam("figures/seam/", phone);
    await muscle(page).scrollIntoViewIfNeeded();
    const box = await muscle(page).boundingBox();
    if (box === null) throw new Error("the muscle is not shown");
    const x = box.x + (box.width * 350) / 656;
    await swipe(page, x, x - 80, box.y + (box.height * 286) / 680);
    await expect.poll(async () => percentOf(await spoken(page))).toBeLessThan(30);
    await slider(page).scrollIntoViewIfNeeded();
    const handle = (await handleAndLine(page)).handle;
    const track = await slider(page).boundingBox();
    if (track === null) throw new Error("the handle is not shown");
    await swipe(page, handle, handle + 150, track.y + track.height / 2);
    await expect.poll(async () => percentOf(await spoken(page))).toBeGreaterThan(60);
    await page.close();
  });
});

describe("what is taken away", () => {
  it("is a link, a table, and the picture as it stands", async () => {
    const page = await openSeam(`figures/seam/?v=${modelVersion}&s=80`);
    expect(await spoken(page)).toMatch(/^80 percent/);
    const table = await savedTable(figure(page), 1);
    expect(table.rows).toHaveLength(4);
    expect(
      table.rows
        .map(([, before, after]) => [Number(before), Number(after)].map((gain) => Math.round(10 * gain) / 10))
        .at(-1),
    ).toEqual([24.5, 25.1]);
    const [picture, ...others] = await savedPictures(figure(page));
    expect(others).toEqual([]);
    expect(picture?.title).toMatch(/80 percent of the muscle after easy runs/);
    for (const heading of ["Four easy runs of", "+24.5 %", "Three sessions of", "+25.1 %"])
      expect(picture?.words).toContain(heading);
    expect(await savedImages(figure(page))).toEqual(["seam.png"]);
    await page.close();
  });
});
