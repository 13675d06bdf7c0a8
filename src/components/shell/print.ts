// Before the page is printed, each figure and calculator says in a sentence what it was asked; its controls are not printed.
import { askedSentence, type Setting } from "./asked-sentence.ts";

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

const groupOf = (control: Element): string => {
  const group = control.closest("fieldset, [role=group]");
  return group?.getAttribute("aria-label") ?? textOf(group?.querySelector("legend"));
};

/** Null for a control that sets nothing. */
function settingOf(control: Element): Setting | null {
  if (control instanceof HTMLSelectElement)
    // An empty value only says that something can be chosen.
    return { name: textOf(control.labels[0]), value: control.value === "" ? "" : textOf(control.selectedOptions[0]) };
  if (control instanceof HTMLButtonElement) return { name: groupOf(control), value: textOf(control) };
  if (!(control instanceof HTMLInputElement)) return null;
  const label = textOf(control.labels?.[0]);
  if (control.type === "radio" || control.type === "checkbox")
    return control.checked ? { name: groupOf(control), value: label } : null;
  const name = label === "" ? (control.ariaLabel ?? "") : label;
  return { name, value: control.getAttribute("aria-valuetext") ?? control.value };
}

/** What the reader has set in a part of the page and can see there. A slider's usual values only repeat it; a guess asks nothing. */
const settingsIn = (part: Element): Setting[] =>
  [...part.querySelectorAll("input, select, button[aria-pressed=true]:not(.slider-marks *)")]
    .filter((control) => control.closest("details:not([open]), .guess") === null && control.checkVisibility())
    .map(settingOf)
    .filter((setting) => setting !== null);

const partOf = (island: Element): Element => island.closest("figure") ?? island;

let sentences: HTMLElement[] = [];
addEventListener("beforeprint", () => {
  const parts = new Set([...document.querySelectorAll("main astro-island")].map(partOf));
  sentences = [...parts].flatMap((part) => {
    // A part of a sentence has no room for one.
    const text = part.closest("p") === null ? askedSentence(settingsIn(part)) : null;
    if (text === null) return [];
    const sentence = document.createElement("p");
    sentence.className = "asked";
    sentence.textContent = text;
    const caption = part.querySelector("figcaption");
    if (caption === null) part.before(sentence);
    else caption.prepend(sentence);
    return [sentence];
  });
});
addEventListener("afterprint", () => {
  for (const sentence of sentences) sentence.remove();
});
