import { describe, expect, it } from "vitest";
import { readElements } from "../../scripts/html/elements.ts";

const named = (html: string, name: string) => readElements(html).filter((element) => element.name === name);

describe("readElements(html)", () => {
  it("reads attributes with and without quotes, with entities and prefixes", () => {
    expect(named(`<a HREF='/x?a=1&amp;b=&#50;&#x33;&eacute;' title="a > b">t</a>`, "a")).toEqual([
      { name: "a", attributes: { href: "/x?a=1&b=23é", title: "a > b" }, text: "t" },
    ]);
    expect(named("<input disabled value=5>", "input")[0]?.attributes).toEqual({ disabled: "", value: "5" });
    expect(named('<svg><use xlink:href="#a"/></svg>', "use")[0]?.attributes).toEqual({ "xlink:href": "#a" });
  });
  it("takes the text of a script, style or title as it is, and finds no element in it", () => {
    const html = "<title><a></title><style>a>b{}</style><script>'<a>' && 1</script>";
    expect(named(html, "a")).toEqual([]);
    expect(["title", "style", "script"].map((name) => named(html, name)[0]?.text)).toEqual([
      "<a>",
      "a>b{}",
      "'<a>' && 1",
    ]);
  });
  it("goes in document order, through templates and what stands there for readers without scripts, past comments", () => {
    const html = "<p><b></b></p><noscript><i></i></noscript><template><u></u></template><!-- <s></s> --><hr>";
    expect(readElements(html).map(({ name }) => name)).toEqual([
      "html",
      "head",
      "body",
      "p",
      "b",
      "noscript",
      "i",
      "template",
      "u",
      "hr",
    ]);
  });
});
