// The elements of an HTML file in document order, as a browser that runs no script builds them.
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, parse } from "parse5";

export interface HtmlElement {
  /** As HTML and SVG write it: "figure", "linearGradient". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside the element: all of a script, style or title. */
  readonly text: string;
}

const toElement = (element: Tree.Element): HtmlElement => ({
  name: element.tagName,
  attributes: Object.fromEntries(
    element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  ),
  text: element.childNodes
    .filter(tree.isTextNode)
    .map(({ value }) => value)
    .join(""),
});

const elementsIn = (parent: Tree.ParentNode): HtmlElement[] =>
  parent.childNodes.filter(tree.isElementNode).flatMap((child) => {
    // The content of a template is a document of its own.
    const inside = "content" in child ? child.content : child;
    return [toElement(child), ...elementsIn(inside)];
  });

/** Also the `<html>`, `<head>` and `<body>` that a browser adds where the text has none. Reads what is in a `<noscript>`. */
export const readElements = (html: string): HtmlElement[] => elementsIn(parse(html, { scriptingEnabled: false }));
