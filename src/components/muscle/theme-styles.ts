/** The style sheet of a drawing that stands alone as a file. */
import { tokenValues } from "./token-values.ts";

/** Without comments, and without needless space. */
const shortened = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const colors = ["--type-i", "--type-iia", "--type-iix"] as const;

/**
 * Rules of a page with the colors that they need, in both themes.
 *
 * @param tokens the sheet with the site's colors
 * @param rules the sheet of what is drawn
 * @param more colors that the rules need besides those of the fiber types
 * @throws Error for a color that the tokens lack
 */
export function themeStyles(tokens: string, rules: string, more: readonly `--${string}`[]): string {
  const values = [...colors, ...more].map((color) => ({ color, values: tokenValues(color, tokens) }));
  const theme = (index: 0 | 1): string => values.map(({ color, values }) => `${color}:${values[index]}`).join(";");
  return [
    `:root{color-scheme:light dark;${theme(0)}}`,
    `@media (prefers-color-scheme:dark){:root{${theme(1)}}}`,
    ".type-I{--c:var(--type-i)}.type-IIa{--c:var(--type-iia)}.type-IIx{--c:var(--type-iix)}",
    shortened(rules),
  ].join("");
}
