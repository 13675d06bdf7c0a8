/** Fills the reader's own guesses into the table of the case. */
import { keptGuess } from "./case-storage.ts";

const cells = [...document.querySelectorAll<HTMLElement>("[data-case]")];
const guesses = cells.map((cell) => keptGuess(cell.dataset["case"] ?? ""));
// Without any guess the column would hold nothing but dashes, so it stays hidden.
if (guesses.some((guess) => guess !== null)) {
  for (const [index, cell] of cells.entries()) cell.textContent = guesses[index] ?? "–";
  for (const cell of document.querySelectorAll<HTMLElement>("[data-case], [data-case-head]")) cell.hidden = false;
}
