import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { readElements } from "../../../scripts/html/elements.ts";
import { Article } from "../../../scripts/measure/floor/Article.ts";

const html = renderToString(h(Article, null));

it("the floor is an article of 650 words with three charts and one slider", () => {
  const elements = readElements(html);
  const count = (name: string): number => elements.filter((element) => element.name === name).length;
  expect([count("article"), count("svg"), count("input")]).toEqual([1, 3, 1]);
  const words = [...html.matchAll(/<p>([^<]*)<\/p>/g)].flatMap(([, text]) => (text ?? "").split(" "));
  expect(words).toHaveLength(650);
});

it("its charts differ and hold no number that is none", () => {
  const paths = readElements(html).flatMap(({ name, attributes }) => (name === "path" ? [attributes["d"]] : []));
  expect(new Set(paths).size).toBe(3);
  expect(paths.join()).not.toMatch(/NaN|undefined/);
});
