import { expect, it } from "vitest";
import { embedCode } from "../../../src/components/kit/embed-code.ts";

it("embedCode(figure) is a frame as wide as its place and as tall as the figure", () => {
  expect(embedCode({ address: "https://example.org/embed/sketch/", title: "A sketch.", height: 900 })).toBe(
    '<iframe src="https://example.org/embed/sketch/" title="A sketch." width="100%" height="900" loading="lazy" style="border:0"></iframe>',
  );
});

it("embedCode(figure) escapes what would end an attribute or begin an element", () => {
  const code = embedCode({ address: "https://example.org/?v=2&i=80#a=%22", title: '"><script>&amp;', height: 1 });
  expect(code).toContain('src="https://example.org/?v=2&amp;i=80#a=%22"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;&amp;amp;"');
});
