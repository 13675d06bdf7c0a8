// Workers in a frame whose sandbox gives it an origin of its own, as blogs and course systems frame other people's pages.
import { expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { baseURL } from "./support/site.ts";
import { useStranger } from "./support/stranger.ts";

const browser = useBrowser();
const framing = useStranger();

it("a sandboxed frame simulates the session that its slider sets", async () => {
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto(
    framing(`${baseURL}embed/session/?i=95&f=repeats&r=4`, 'sandbox="allow-scripts" width="1000" height="800"'),
  );
  const frame = page.frameLocator("iframe");
  // A key that is pressed before the island has woken would be lost.
  await frame.locator("figure#session astro-island:not([ssr])").waitFor({ state: "attached" });
  await frame.getByRole("slider", { name: "Effort", exact: true }).press("End");
  await expect
    .poll(() => frame.locator(".session-answer").innerText())
    .toMatch(
      /^In our model nobody can finish 4 × 4 min at 200 %, so there is no gain to show\. You stop in repeat 1 of 4, \d+ s/,
    );
  expect(await frame.locator("body").evaluate(() => self.origin), "the sandbox is in force").toBe("null");
  expect(workers, "the worker came from a blob").toEqual([expect.stringMatching(/^blob:null\//)]);
  expect(errors).toEqual([]);
  await page.context().close();
});
