/**
 * What a reader typed, dragged, chose or opened in an island whose scripts had not run yet. The island takes it over as it
 * would have taken it later: it gets the same events.
 *
 * Sliders, selects and text fields have `autocomplete="off"`. Otherwise a browser may fill in old values, and these would
 * look like the reader's.
 */

type Control = HTMLInputElement | HTMLSelectElement;

/** Controls that the reader used in islands that still sleep, with their values. */
const used = new Map<Control, string>();

const asleep = "astro-island[ssr]";

/** What an input was built with, as the browser reads it: a slider rounds its value to a step. */
function builtValue(input: HTMLInputElement): string {
  const built = document.createElement("input");
  for (const { name, value } of input.attributes) built.setAttribute(name, value);
  return built.value;
}

function isUsed(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.defaultSelected === false;
  if (control.type === "radio") return control.checked && !control.defaultChecked;
  return control.value !== builtValue(control);
}

/** Half of a text must not be taken for an answer. */
const isBeingTyped = (control: Control): boolean => control.type === "text" && control === document.activeElement;

const tell = (control: Control, event: "input" | "change"): void => {
  control.dispatchEvent(new Event(event, { bubbles: true }));
};

/** A noted text with what the reader has typed behind it since, also where the island had put back what it was built with. */
function typedOn(control: Control, noted: string): string {
  if (control instanceof HTMLSelectElement || !isBeingTyped(control)) return noted;
  const now = control.value;
  if (now.startsWith(noted)) return now;
  const built = builtValue(control);
  return now.startsWith(built) ? noted + now.slice(built.length) : now;
}

function takeOver(control: Control, noted: string): void {
  const value = typedOn(control, noted);
  if (control.type === "radio") control.checked = true;
  // Setting the same text would move the caret.
  else if (control.value !== value) control.value = value;
  if (control instanceof HTMLSelectElement || control.type === "radio") {
    tell(control, "change");
    return;
  }
  tell(control, "input");
  // The island draws what was put in before it is told that this was all.
  setTimeout(() => {
    if (!isBeingTyped(control)) tell(control, "change");
  });
}

const controlsIn = (parts: readonly Element[]): readonly Control[] =>
  parts.flatMap((part) => [...part.querySelectorAll<Control>("input, select")]);
const sleepers = (): readonly Element[] => [...document.querySelectorAll(asleep)];

/** What `hasEarlyInput` has found in this task: all parts of an island ask as it wakes. */
let isEarly: boolean | undefined;

/** Whether a reader has used a control of an island that sleeps. */
export function hasEarlyInput(): boolean {
  if (isEarly === undefined) {
    isEarly = controlsIn(sleepers()).some(isUsed);
    queueMicrotask(() => {
      isEarly = undefined;
    });
  }
  return isEarly;
}

/**
 * Notes the values that readers put into what sleeps, and hands them over to what is awake in the next task. Call it as
 * soon as an island has found its elements: drawing the view again would overwrite its inputs.
 *
 * @param sleeping what sleeps: all islands, or one part of a view that wakes now
 */
export function keepEarlyInput(sleeping = sleepers()): void {
  for (const control of controlsIn(sleeping).filter(isUsed)) used.set(control, control.value);
  const opened = sleeping.flatMap((part) => [...part.querySelectorAll("details[open]")]);
  setTimeout(() => {
    for (const details of opened) {
      if (details.closest(asleep) === null) details.dispatchEvent(new Event("toggle"));
    }
    for (const [control, value] of used) {
      if (control.closest(asleep) !== null) continue;
      used.delete(control);
      if (control.isConnected) takeOver(control, value);
    }
  });
}
