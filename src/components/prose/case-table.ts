/** Fills the reader's own guesses into the table of the case. */
import { keptGuess } from "./case-storage.ts";

for (const cell of document.querySelectorAll<HTMLElement>("[data-case]")) {
  const guess = keptGuess(cell.dataset["case"] ?? "");
  if (guess !== null) cell.textContent = guess;
}
