import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { baseURL, pages, titled } from "./support/site.ts";

const browser = useBrowser();

/** Somebody else's site, which frames the page that its query names. */
let stranger: Server;
let strangerURL = "";
let page: Page;

beforeAll(async () => {
  page = await (await browser.newContext()).newPage();
  stranger = createServer((request, response) => {
    const framed = new URL(request.url ?? "/", "http://x").searchParams.get("frame") ?? "";
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>stranger</title><iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  strangerURL = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
});

afterAll(() => {
  stranger.closeAllConnections();
  stranger.close();
});

describe.each(titled(pages))("%s", (_, path) => {
  it("is sent with a strict policy", async () => {
    const { headers } = await fetch(baseURL + path);
    const policy = headers.get("content-security-policy") ?? "";
    const directives = new Map(
      policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]),
    );
    expect(directives.get("default-src")).toEqual(["'self'"]);
    expect(directives.get("object-src")).toEqual(["'none'"]);
    expect(directives.get("img-src")).toEqual(["'self'", "data:", "blob:"]);
    expect(directives.get("worker-src")).toEqual(["'self'", "blob:"]);
    for (const name of ["script-src", "style-src"]) {
      const loose = (directives.get(name) ?? ["missing"]).filter(
        (source) => !/^'(self|sha256-[\w+/]+=*)'$/.test(source),
      );
      expect(loose, name).toEqual([]);
    }
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it(path.startsWith("embed/") ? "may be framed by anyone" : "may not be framed", async () => {
    await page.goto(`${strangerURL}?frame=${encodeURIComponent(baseURL + path)}`, { waitUntil: "load" });
    const [, frame] = page.frames();
    // A frame that was refused shows the browser's own error page.
    const expected = path.startsWith("embed/") ? baseURL + path : "chrome-error://chromewebdata/";
    expect(frame?.url()).toBe(expected);
  });
});

it("an unknown path may not be framed either", async () => {
  const { headers, status } = await fetch(`${baseURL}no/such/page/`);
  expect([status, headers.get("x-frame-options")]).toEqual([404, "DENY"]);
});
