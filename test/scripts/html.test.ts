import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { builtPage, type BuiltSite } from "../../scripts/checks/built-site.ts";
import { htmlFaults } from "../../scripts/checks/html.ts";

const head =
  '<title>Home</title><meta name="description" content="What this page says, in one whole sentence."><link rel="canonical" href="https://example.org/">';
const good = `<!DOCTYPE html><html lang="en"><head>${head}</head><body><h1>One</h1></body></html>`;

const site = (...pages: string[]): BuiltSite => ({
  directory: "",
  base: "/",
  home: "https://example.org/",
  sitemap: [""],
  pages: pages.map((html, index) => builtPage(index === 0 ? "" : `page-${index}/`, html)),
});

describe("htmlFaults(site)", () => {
  it("finds nothing in a good page", () => {
    expect(htmlFaults(site(good))).toEqual([]);
  });
  it.each([
    ["<h1>One</h1>", "", ["/ has no <h1>"]],
    [' lang="en"', "", ['/ <html lang> is undefined, expected "en"']],
    [' lang="en"', ' lang="de"', ['/ <html lang> is "de", expected "en"']],
    ["<title>Home</title>", "", ["/ has no <title>"]],
    [
      "What this page says, in one whole sentence.",
      "Short.",
      ["/ meta description has 6 characters, expected 30 to 200"],
    ],
    ['href="https://example.org/"', 'href="/"', ["/ canonical is /, expected https://example.org/"]],
    ["<h1>", '<h1 onclick="go()">', ['/ <h1> has the attribute onclick="go()"']],
    ["<h1>One</h1>", "<h1>One</h1><svg onload='go()'></svg>", ['/ <svg> has the attribute onload="go()"']],
    [
      "<h1>One</h1>",
      "<h1>One</h1><table><tr><td>0.8999999999999999</td></tr></table>",
      ["/ a table prints 0.8999999999999999"],
    ],
    ["<h1>One</h1>", "<h1>One</h1><table><tr><td>0.1894393, doi:10.3389/fphys.2014.00033</td></tr></table>", []],
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
