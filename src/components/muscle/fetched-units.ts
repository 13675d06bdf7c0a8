/** The drawn motor units, fetched from their file. */

/**
 * The units of a drawing, as elements of this page. Everything else that the text may hold stays behind.
 *
 * @throws Error for a text that is no drawing
 */
function unitsIn(text: string): readonly Element[] {
  // The page's policy refuses styles of others, and says so, in what is parsed too.
  const plain = text.replace(/<style>[^<]*<\/style>/, "");
  const drawing = new DOMParser().parseFromString(plain, "image/svg+xml");
  const units = [...drawing.querySelectorAll("svg > g[data-unit]")];
  if (units.length === 0) throw new Error("the file holds no motor units");
  return units.map((unit) => document.importNode(unit, true));
}

/** @throws Error for a file that cannot be fetched, or that is no drawing */
export async function fetchUnits(src: string, signal: AbortSignal): Promise<readonly Element[]> {
  const response = await fetch(src, { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return unitsIn(await response.text());
}
