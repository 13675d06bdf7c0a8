// The elements of an HTML file in document order, as a browser that runs no script builds them.
import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";

export interface HtmlElement {
  /** As HTML and SVG write it: "figure", "linearGradient". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside the element: all of a script, style or title. */
  readonly text: string;
}

const toElement = ({ tagName, attrs, childNodes }: Tree.Element): HtmlElement => ({
  name: tagName,
  attributes: Object.fromEntries(attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
  text: childNodes.map((node) => ("value" in node ? node.value : "")).join(""),
});

const elementsIn = ({ childNodes }: Tree.ParentNode): HtmlElement[] =>
  childNodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    // What a template holds is a document of its own.
    return [toElement(node), ...elementsIn("content" in node ? node.content : node)];
  });

/** Also the `<html>`, `<head>` and `<body>` that a browser adds where the text has none. Reads what is in a `<noscript>`. */
export const readElements = (html: string): HtmlElement[] => elementsIn(parse(html, { scriptingEnabled: false }));
