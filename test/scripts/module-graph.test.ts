import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { builtPage } from "../../scripts/checks/built-site.ts";
import { filesToOpen } from "../../scripts/checks/module-graph.ts";

const directory = mkdtempSync(join(tmpdir(), "graph-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const filesOf = (html: string): string[] => {
  const page = builtPage("chapters/x/", html);
  return filesToOpen({ directory, base: "/dose/", home: "https://x.org/dose/", sitemap: [], pages: [page] }, page);
};

describe("filesToOpen(site, page)", () => {
  it("follows what a page and its modules import at once, and not what they import later", () => {
    mkdirSync(join(directory, "_astro"));
    const write = (name: string, text: string): void => {
      writeFileSync(join(directory, "_astro", name), text);
    };
    write(
      "View.js",
      'import{a as b}from"./shared.js";import"./effect.js";export{b}from"./again.js";import("./later.js")',
    );
    write("shared.js", 'import*as c from"./View.js"');
    write("effect.js", "");
    write("again.js", "");
    const html = `<link rel="stylesheet" href="/dose/_astro/a.css"><link rel="canonical" href="https://x.org/dose/chapters/x/">
      <link rel="preload" href="/dose/_astro/f.woff2"><img src="../../picture.png"><a href="/dose/about/">about</a>
      <script type="module" src="/dose/_astro/effect.js"></script>
      <astro-island component-url="/dose/_astro/View.js" renderer-url="/dose/_astro/client.js"></astro-island>`;
    const names = ["View.js", "a.css", "again.js", "client.js", "effect.js", "f.woff2", "shared.js"];
    expect(filesOf(html).sort()).toEqual([...names.map((name) => `_astro/${name}`), "picture.png"]);
  });
  it("reads the imports of an inline module, and leaves out what is on another site", () => {
    expect(filesOf('<script type="module">import"/dose/_astro/m.js"</script>')).toEqual(["_astro/m.js"]);
    expect(filesOf('<img src="https://elsewhere.org/a.png">')).toEqual([]);
  });
});
