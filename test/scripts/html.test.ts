import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { BuiltSite } from "../../scripts/checks/built-site.ts";
import { htmlFaults } from "../../scripts/checks/html.ts";
import { readElements } from "../../scripts/html/elements.ts";

const head =
  '<title>Home</title><meta name="description" content="What this page says, in one whole sentence."><link rel="canonical" href="https://example.org/">';
const good = `<!doctype html><html lang="en"><head>${head}</head><body><h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Four</h2></body></html>`;

const site = (...pages: string[]): BuiltSite => ({
  directory: "",
  base: "/",
  home: "https://example.org/",
  sitemap: [""],
  pages: pages.map((html, index) => ({
    path: index === 0 ? "" : `page-${index}/`,
    html,
    elements: readElements(html),
  })),
});

describe("htmlFaults(site)", () => {
  it("finds nothing in a good page", () => {
    expect(htmlFaults(site(good))).toEqual([]);
  });
  it.each([
    ["<h1>One</h1>", "<h1>One</h1><h1>Again</h1>", ["/ has 2 <h1>, expected one"]],
    ["<h1>One</h1>", "", ["/ has 0 <h1>, expected one", "/ heading 1 is <h2> after nothing"]],
    ["<h2>Two</h2>", "", ["/ heading 2 is <h3> after <h1>"]],
    [' lang="en"', "", ['/ <html lang> is undefined, expected "en"']],
    ["<!doctype html>", "", ["/ does not start with <!doctype html>"]],
    ["<title>Home</title>", "", ["/ has no <title>"]],
    [
      "What this page says, in one whole sentence.",
      "Short.",
      ["/ meta description has 6 characters, expected 30 to 200"],
    ],
    ['href="https://example.org/"', 'href="/"', ["/ canonical is /, expected https://example.org/"]],
    ["<h1>", '<h1 style="color:red">', ['/ <h1> has the attribute style="color:red"']],
    ["<h1>", '<h1 onclick="go()">', ['/ <h1> has the attribute onclick="go()"']],
    ["<h1>One</h1><h2>", '<h1 id="a">One</h1><h2 id="a">', ['/ id "a" occurs twice']],
  ])("where %s is %s", (from, to, faults) => {
    expect(htmlFaults(site(good.replace(from, to)))).toEqual(faults);
  });
  it("lets an inline script, style and block of data pass whose hashes the policy names", () => {
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = `script-src 'self' ${hash("go()")}; style-src ${hash("a{}")}`;
    const inline = `<meta http-equiv="content-security-policy" content="${policy}"><script>go()</script><style>a{}</style><script type="application/json">{}</script>`;
    expect(htmlFaults(site(good.replace("</head>", `${inline}</head>`)))).toEqual([]);
    const wrong = inline.replace("<script>go()", "<script>stop()").replace("<style>a", "<style>b");
    expect(htmlFaults(site(good.replace("</head>", `${wrong}</head>`)))).toEqual([
      "/ has an inline <script> without a hash in its policy: stop()",
      "/ has an inline <style> without a hash in its policy: b{}",
    ]);
  });
  it("finds two pages with one title", () => {
    expect(htmlFaults(site(good, good))).toEqual(["/page-1/ has the title of /: Home"]);
  });
});

describe("readElements(html)", () => {
  it("reads attributes with and without quotes, with entities, and the text of scripts", () => {
    const [link, input, script] = readElements(
      `<a HREF='/x?a=1&amp;b=&#50;&#x33;' title="a > b">t</a><input disabled value=5><script>a<b</script>`,
    );
    expect(link).toEqual({ name: "a", attributes: { href: "/x?a=1&b=23", title: "a > b" }, text: "" });
    expect(input?.attributes).toEqual({ disabled: "", value: "5" });
    expect(script?.text).toBe("a<b");
  });
});
