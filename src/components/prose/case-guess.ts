/** Keeps the reader's guess about the case until the tab is closed, and says beside the verdict how it compares. */
import { keepGuess, keptGuess } from "./case-storage.ts";

const fieldset = document.querySelector<HTMLFieldSetElement>(".case-guess");
const later = fieldset?.querySelector(".case-later");
const guessed = document.querySelector<HTMLElement>(".case-guessed");

function show(guess: string): void {
  if (guessed) guessed.textContent = guessed.dataset[guess] ?? "";
}

const before = keptGuess(location.pathname) ?? fieldset?.querySelector<HTMLInputElement>("input:checked")?.value;
const chosen = [...(fieldset?.querySelectorAll<HTMLInputElement>("input") ?? [])].find(({ value }) => value === before);
if (chosen !== undefined) {
  chosen.checked = true;
  show(chosen.value);
}
fieldset?.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  keepGuess(location.pathname, target.value);
  if (later) later.textContent = "The verdict stands at the end of the chapter.";
  show(target.value);
});
