// Whether a page's HTML is valid and well structured, by the rules of html-validate.
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { BuiltPage } from "./built-site.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    // Astro puts the one rule that its islands need where the first of them stands.
    elements: ["html5", { style: { flow: true } }],
    rules: {
      // A title is a whole question; search results may cut its end.
      "long-title": ["error", { maxlength: 90 }],
      // The policy refuses every inline style, whatever it sets.
      "no-inline-style": ["error", { allowedProperties: [] }],
      // Lists without bullets, and tables that a narrow screen stacks, lose their roles in some browsers.
      "no-redundant-role": [
        "error",
        { exclude: ["list", "table", "rowgroup", "row", "rowheader", "columnheader", "cell"] },
      ],
      // The bytes between tags are the renderer's.
      "no-trailing-whitespace": "off",
      // A box that scrolls sideways is a region, and no section of the text.
      "prefer-native-element": ["error", { exclude: ["region"] }],
      // Our own files come from our own address; nothing else is loaded.
      "require-sri": ["error", { target: "crossorigin" }],
      // The id of a parameter is its path, dots included.
      "valid-id": ["error", { relaxed: true }],
      // Preact closes an input with a slash, Astro does not.
      "void-style": "off",
      // The week's form answers as it is filled in: there is nothing to submit.
      "wcag/h32": "off",
    },
  }),
);

/** One line for each fault: the page, the element, what is wrong and the name of the rule. */
export const markupFaults = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ selector, line, column, message, ruleId }) =>
          `/${path} ${selector ?? `${line}:${column}`}: ${message} (${ruleId})`,
      ),
  );
