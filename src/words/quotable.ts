const longest = 20;

/** A foreign text as a sentence may quote it. It can neither fill the page nor turn the words around it about. */
export function quotable(text: string): string {
  const letters = Array.from(text.replaceAll(/\p{C}/gu, "\uFFFD").trim());
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
}
