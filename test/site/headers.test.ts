import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { baseURL, kinds, pages, titled } from "./support/site.ts";
import { useStranger } from "./support/stranger.ts";

const browser = useBrowser();

const framing = useStranger();
let page: Page;

beforeAll(async () => {
  page = await (await browser.newContext()).newPage();
});

describe.each(titled(pages))("%s", (_, path) => {
  it("is sent with a strict policy, which lets only an embed be framed", async () => {
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
    expect(directives.get("frame-ancestors")).toEqual([path.startsWith("embed/") ? "*" : "'none'"]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

it.each(titled(kinds))(
  "a frame on somebody else's page shows %s if it is an embed, and else nothing",
  async (_, path) => {
    await page.goto(framing(baseURL + path), { waitUntil: "load" });
    const [, frame] = page.frames();
    // A frame that was refused shows the browser's own error page.
    const expected = path.startsWith("embed/") ? baseURL + path : "chrome-error://chromewebdata/";
    expect(frame?.url()).toBe(expected);
  },
);

it("nothing sends X-Frame-Options: some browsers heed it where the policy allows every frame", async () => {
  const answers = await Promise.all([...pages, "no/such/page/", "favicon.svg"].map((path) => fetch(baseURL + path)));
  expect(answers.filter(({ headers }) => headers.has("x-frame-options")).map(({ url }) => url)).toEqual([]);
});
