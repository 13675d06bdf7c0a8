import { describe, expect, it } from "vitest";
import { builtPage } from "../../scripts/checks/built-site.ts";
import { markupFaults } from "../../scripts/checks/markup.ts";

const good = `<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body><h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Four</h2></body></html>`;

/** The names of the rules that a page breaks. */
const broken = (html: string): string[] =>
  markupFaults([builtPage("x/", html)]).map((line) => /\(([^()]*)\)$/.exec(line)?.[1] ?? line);

describe("markupFaults(pages)", () => {
  it("finds nothing in a good page", () => {
    expect(markupFaults([builtPage("", good)])).toEqual([]);
  });
  it("names the page, the element and the rule", () => {
    expect(markupFaults([builtPage("x/", good.replace("<h2>Two</h2>", ""))])).toEqual([
      "/x/ html > body > h3: Heading level can only increase by one, expected <h2> but got <h3> (heading-level)",
    ]);
  });
  it.each([
    ["<h1>One</h1>", "<h1>One</h1><h1>Again</h1>", "heading-level"],
    ["<h1>One</h1>", "", "heading-level"],
    ["<h2>Two</h2>", "", "heading-level"],
    ["<!DOCTYPE html>", "", "missing-doctype"],
    ["<title>Home</title>", "", "element-required-content"],
    ["<h1>", '<h1 style="display:none">', "no-inline-style"],
    ["<h2>Two</h2>", '<svg style="color:red"></svg><h2>Two</h2>', "no-inline-style"],
    ["<h1>One</h1><h2>", '<h1 id="a">One</h1><h2 id="a">', "no-dup-id"],
    ["<h1>", '<h1 aria-describedby="nothing">', "no-missing-references"],
    ["<h1>One", '<h1><img src="a.svg">One', "wcag/h37"],
    ["<h1>One", '<h1><input type="text">One', "input-missing-label"],
    ["<h1>One", "<h1><span><div></div></span>One", "element-permitted-content"],
    ["<h3>Three</h3>", "<h3>Three</h4>", "close-order"],
  ])("where %s is %s", (from, to, rule) => {
    expect(broken(good.replace(from, to))).toContain(rule);
  });
  it.each([
    "<figure><style>a{}</style></figure>",
    '<ul role="list"><li>One</li></ul>',
    '<div tabindex="0" role="region" aria-label="A wide table"></div>',
    '<p id="training-trimp.men.factor"></p>',
    '<p><label>Name <input type="text"/></label></p>',
  ])("lets %s pass", (markup) => {
    expect(broken(good.replace("</body>", `${markup}</body>`))).toEqual([]);
  });
});
