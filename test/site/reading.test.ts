// Which chapters a reader has read, as the list of chapters marks them.
import { expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();

it("a chapter counts as read once its end is seen after a minute, and not if somebody only scrolls through it", async () => {
  const context = await browser.newContext();
  const chapter = await open(context, "chapters/the-question/");
  const list = await open(context, "chapters/");
  const read = async (): Promise<string> => {
    await list.reload();
    return (await list.locator(".chapters-read").textContent()) ?? "";
  };
  await chapter.clock.install();
  await chapter.reload();
  await chapter.locator("[data-chapter]").scrollIntoViewIfNeeded();
  await chapter.clock.runFor(30_000);
  expect(await read()).toBe("");
  await chapter.clock.runFor(31_000);
  await expect.poll(read).toMatch(/^You have read 1 of \d+\.$/);
  expect(await list.locator(".read-mark:visible").count()).toBe(1);
  await context.close();
});
