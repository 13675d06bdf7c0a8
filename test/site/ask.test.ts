// Workers in a frame whose sandbox gives it an origin of its own, as blogs and course systems frame other people's pages.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { baseURL } from "./support/site.ts";

const browser = useBrowser();

/** The built site, whose pages may be framed here. `/host` holds the simulator in a sandboxed frame. */
let server: Server;
let origin = "";

beforeAll(async () => {
  const { pathname } = new URL(baseURL);
  const host = `<!doctype html><title>host</title><iframe sandbox="allow-scripts" width="1000" height="800" src="${pathname}simulator/"></iframe>`;
  server = createServer((request, response) => {
    if (request.url === "/host") {
      response.setHeader("content-type", "text/html").end(host);
      return;
    }
    void fetch(new URL(request.url ?? "/", baseURL)).then(async (answer) => {
      for (const name of ["content-type", "access-control-allow-origin", "content-security-policy"]) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value.replace("frame-ancestors 'none'", "frame-ancestors *"));
      }
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("a sandboxed frame simulates the session that its slider sets", async () => {
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto(`${origin}/host`);
  const frame = page.frameLocator("iframe");
  // A key that is pressed before the island has woken would be lost.
  await frame.locator("figure#session astro-island:not([ssr])").waitFor({ state: "attached", timeout: 60_000 });
  await frame.locator("figure#session").getByRole("slider", { name: "Effort", exact: true }).press("End");
  await expect
    .poll(() => frame.locator("figure#session .session-answer").innerText(), { timeout: 20_000 })
    .toMatch(
      /^Nobody can finish 4 × 4 min at 200 %, so there is no gain to show\. In our model you stop in repeat 1 of 4, \d+ s/,
    );
  expect(await frame.locator("body").evaluate(() => self.origin), "the sandbox is in force").toBe("null");
  expect(workers, "the worker came from a blob").toEqual([expect.stringMatching(/^blob:null\//)]);
  expect(errors).toEqual([]);
});
