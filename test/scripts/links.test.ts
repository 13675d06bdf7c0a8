import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBuiltSite } from "../../scripts/checks/built-site.ts";
import { deadLinks, orphanPages } from "../../scripts/checks/links.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "links-"))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const good: Readonly<Record<string, string>> = {
  "index.html":
    '<link rel="stylesheet" href="/dose/s.css"><a href="/dose/about/#who">About</a><a href="#here">x</a><p id="here"></p><a href="https://example.com/">out</a>',
  "about/index.html":
    '<h1 id="who">Who</h1><a href="../?x=1&amp;y=2">home</a><img src="/dose/a.svg" srcset="/dose/a.svg 1x, /dose/a.svg 2x"><a href="#">top</a>',
  "sitemap-0.xml":
    "<url><loc>https://example.org/dose/</loc></url><url><loc>https://example.org/dose/about/</loc></url>",
  "a.svg": "<svg/>",
  "s.css": 'a{background:url("a.svg")}b{background:url(data:image/png;base64,AA==)}',
  "one.js": 'import"./two.js";',
  "two.js": "",
};

function site(changes: Readonly<Record<string, string>> = {}): ReturnType<typeof readBuiltSite> {
  for (const [name, content] of Object.entries({ ...good, ...changes })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return readBuiltSite(folder, "/dose/");
}

describe("deadLinks(site)", () => {
  it("finds nothing in a whole site", () => {
    expect(deadLinks(site())).toEqual([]);
  });

  it.each([
    ['<a href="/dose/missing/">', "/ <a>: /dose/missing/ points at nothing"],
    ['<a href="/dose/about/#nobody">', "/ <a>: /dose/about/#nobody points at an anchor that is not in /about/"],
    ['<a href="#nowhere">', "/ <a>: #nowhere points at an anchor that is not in /"],
    ['<a href="/dose/about">', "/ <a>: /dose/about lacks the slash at its end"],
    ['<a href="/about/">', "/ <a>: /about/ is outside the base path /dose/"],
    ['<a href="https://example.org/">', "/ <a>: https://example.org/ is outside the base path /dose/"],
    ['<a href="http://example.com/">', "/ <a>: http://example.com/ is external and not https"],
    ["<a href='javascript:void(0)'>", "/ <a>: javascript:void(0) is external and not https"],
    ['<script type="module" src="/dose/gone.js"></script>', "/ <script>: /dose/gone.js points at nothing"],
    ['<img src="/dose/a.svg" srcset="/dose/a.svg 1x, /dose/b.svg 2x">', "/ <img>: /dose/b.svg points at nothing"],
    ['<astro-island component-url="/dose/island.js">', "/ <astro-island>: /dose/island.js points at nothing"],
    ["<style>@font-face{src:url(/dose/f.woff2)}</style>", "/ <style>: /dose/f.woff2 points at nothing"],
    ['<svg><use href="#cell"/></svg>', "/ <use>: #cell points at an anchor that is not in /"],
    [
      '<meta property="og:image" content="https://example.org/dose/card.png">',
      "/ <meta>: https://example.org/dose/card.png points at nothing",
    ],
  ])("finds the fault of %s", (markup, problem) => {
    expect(deadLinks(site({ "index.html": `${good["index.html"] ?? ""}${markup}` }))).toEqual([problem]);
  });

  it("is not misled by comments, texts and scripts", () => {
    const noise = `<!-- <a href="/gone/"> --><title><a href="/gone/"></title><script>'<a href="/gone/">'</script>`;
    expect(deadLinks(site({ "index.html": `${good["index.html"] ?? ""}${noise}` }))).toEqual([]);
  });

  it("finds what style sheets and scripts ask for", () => {
    const broken = site({ "s.css": "a{background:url('gone.svg')}", "one.js": 'import("./gone.js")' });
    expect(deadLinks(broken).sort()).toEqual([
      "/one.js: ./gone.js points at nothing",
      "/s.css: gone.svg points at nothing",
    ]);
  });
  it("names a style sheet that a script fetches later, from the root of the site, and that is not there", () => {
    const later = 'm(["_astro/gone.css","_astro/there.css"]); x.style.css = "a"';
    expect(deadLinks(site({ "_astro/one.js": later, "_astro/there.css": "a{}" }))).toEqual([
      "/_astro/one.js: _astro/gone.css points at nothing",
    ]);
  });
});

describe("orphanPages(site)", () => {
  it("follows links, their queries and their anchors", () => {
    expect(orphanPages(site())).toEqual([]);
  });
  it("names a page that only itself links to", () => {
    expect(orphanPages(site({ "index.html": "", "about/index.html": '<a href="/dose/about/">me</a>' }))).toEqual([
      "/about/",
    ]);
  });
});

describe("readBuiltSite(directory, base)", () => {
  it("throws for a sitemap that is empty or names another place", () => {
    expect(() => site({ "sitemap-0.xml": "" })).toThrow(/names no page/);
    expect(() => site({ "sitemap-0.xml": "<loc>https://example.org/</loc>" })).toThrow(
      /not under https:\/\/example\.org\/dose\//,
    );
  });
});
