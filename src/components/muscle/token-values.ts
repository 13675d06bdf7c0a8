/** A color of the site as the sheet of tokens has it. */

/**
 * @param color the token's name: "--type-i"
 * @param tokens the sheet with the colors of both themes
 * @returns its two values, as CSS
 * @throws Error for a sheet that lacks it
 */
export function tokenValues(color: string, tokens: string): readonly [light: string, dark: string] {
  const [, light, dark] =
    new RegExp(`${color}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\);`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(`expected ${color}: light-dark(oklch(), oklch()) in the tokens`);
  return [light, dark];
}
