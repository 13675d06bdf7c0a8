// A figure on the full screen, for a class.
import { expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();

it("all of a figure is larger on the full screen, the data's labels too, and its end can be scrolled to", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await open(context, "figures/six-muscles/?v=3&g=skip");
  const figure = page.locator("#six-muscles");
  const heightOf = (selector: string): Promise<number> =>
    figure
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().height);
  const letters = ["svg.chart .tick", ".six-muscle-name span", ".figure-title"];
  const before = await Promise.all(letters.map(heightOf));
  await figure.locator(".share summary").click();
  await figure.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe("six-muscles");
  await expect.poll(() => heightOf("svg.chart .tick")).toBeGreaterThan(1.3 * (before[0] ?? 0));
  for (const [index, each] of letters.entries())
    expect((await heightOf(each)) / (before[index] ?? 0), each).toBeGreaterThan(1.3);
  const { overflow, beyond } = await figure.evaluate((element) => {
    element.scrollTo(0, element.scrollHeight);
    const end = element.querySelector("figcaption")?.getBoundingClientRect().bottom ?? Infinity;
    return { overflow: getComputedStyle(element).overflowY, beyond: end - innerHeight };
  });
  expect(overflow).toBe("auto");
  expect(beyond).toBeLessThanOrEqual(0);
  await context.close();
});
