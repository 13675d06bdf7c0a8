// The rules of a style sheet that a page can do without. The bundler joins the sheets of figures that the same routes show,
// so that every chapter would get the rules of all of them.

/** The classes that a sheet styles. */
export const classesIn = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ""));

/**
 * The classes that one figure's sheet styles and no other sheet does.
 *
 * @param sheet of the figure, as its folder has it
 * @param others all other sheets of the site
 */
export function ownClasses(sheet: string, others: readonly string[]): ReadonlySet<string> {
  const known = new Set(others.flatMap((other) => [...classesIn(other)]));
  return new Set([...classesIn(sheet)].filter((name) => !known.has(name)));
}

/** The blocks of a sheet at its outermost level: what stands before the brace, and what stands inside. */
function blocksOf(css: string): readonly { readonly head: string; readonly body: string; readonly text: string }[] {
  const blocks: { head: string; body: string; text: string }[] = [];
  let [start, depth, brace] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === ";" && depth === 0) {
      blocks.push({ head: css.slice(start, at + 1), body: "", text: css.slice(start, at + 1) });
      start = at + 1;
    } else if (sign === "{" && depth++ === 0) brace = at;
    else if (sign === "}" && --depth === 0) {
      blocks.push({ head: css.slice(start, brace), body: css.slice(brace + 1, at), text: css.slice(start, at + 1) });
      start = at + 1;
    }
  }
  return blocks;
}

/**
 * A sheet without the rules that style only what the page does not hold: each selector of such a rule names a class of an
 * absent figure. A comma inside parentheses makes a rule stay, which does no harm.
 *
 * @param absent classes of the figures that the page does not hold
 */
export function withoutRulesOf(css: string, absent: ReadonlySet<string>): string {
  return blocksOf(css)
    .map(({ head, body, text }) => {
      const name = head.trim();
      if (/^@(media|container|supports)\b/.test(name)) {
        const rest = withoutRulesOf(body, absent);
        return rest === "" ? "" : `${name}{${rest}}`;
      }
      if (body === "" || name.startsWith("@")) return text.trim();
      const isIdle = name.split(",").every((selector) => [...classesIn(selector)].some((each) => absent.has(each)));
      return isIdle ? "" : text.trim();
    })
    .join("");
}
