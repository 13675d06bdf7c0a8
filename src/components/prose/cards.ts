/**
 * Links to the lists at the end of the page open the entry they point at as a card beside the word: on hover and on keyboard
 * focus for as long as either lasts, on click until dismissed. Without this script they are links that lead to the entry.
 * Escape, dismissal by a click elsewhere, return of focus and placing are the browser's own (Popover API).
 */

/** Where the style sheet lays a card along the bottom of the screen. */
const sheet = matchMedia("(width < 40rem)");
const openDelay = 250;
/** Time to cross the gap between the word and its card. */
const closeDelay = 300;

/** The word whose card is open, and whether it stays once the word is left. */
let shown: { cue: HTMLElement; card: HTMLElement; kept: boolean } | undefined;
let timer = 0;

const later = (delay: number, act: () => void): void => {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
};

const show = (cue: HTMLElement, card: HTMLElement, kept: boolean): void => {
  clearTimeout(timer);
  // The same card can belong to many words: it moves by closing and opening.
  if (shown?.card === card && shown.cue !== cue) card.hidePopover();
  shown = { cue, card, kept };
  cue.ariaExpanded = "true";
  if (!card.matches(":popover-open")) card.showPopover({ source: cue });
};

const leave = (card: HTMLElement): void => {
  later(closeDelay, () => {
    if (shown?.card === card && !shown.kept) card.hidePopover();
  });
};

const attend = (cue: HTMLElement, card: HTMLElement): void => {
  /** The browser dismisses an open card on the press; the click that follows must not open it again. */
  let dismissed = false;
  const kept = (): boolean => shown?.cue === cue && shown.kept;
  const toggle = (close: boolean): void => {
    if (!close) show(cue, card, true);
    else if (card.matches(":popover-open")) card.hidePopover();
  };
  cue.role = "button";
  cue.ariaExpanded = "false";
  cue.addEventListener("pointerdown", () => {
    dismissed = kept();
  });
  cue.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const byPointer = event.detail > 0;
    toggle(byPointer ? dismissed : kept());
  });
  cue.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      toggle(kept());
    }
    // A card that nobody asked for adds no tab stops; one opened with Enter does.
    if (event.key === "Tab" && shown?.card === card && !shown.kept) card.hidePopover();
  });
  cue.addEventListener("focus", (event) => {
    // Focus that comes back from a card just closed must not open it again.
    const fromCard = event.relatedTarget instanceof Node && card.contains(event.relatedTarget);
    // A sheet at the bottom of a narrow screen could cover the very word that has the focus: there, only when asked for.
    if (!fromCard && !sheet.matches && cue.matches(":focus-visible")) show(cue, card, false);
  });
  cue.addEventListener("blur", () => {
    leave(card);
  });
  cue.addEventListener("pointerenter", (event) => {
    if (event.pointerType !== "mouse") return;
    later(openDelay, () => {
      if (!shown?.kept) show(cue, card, false);
    });
  });
  cue.addEventListener("pointerleave", () => {
    leave(card);
  });
};

const tend = (entry: HTMLElement, card: HTMLElement): void => {
  card.popover = "auto";
  card.addEventListener("pointerenter", () => {
    clearTimeout(timer);
  });
  card.addEventListener("pointerleave", () => {
    leave(card);
  });
  card.addEventListener("beforetoggle", (event) => {
    // The entry keeps its height while its text is away, so that nothing below it jumps.
    entry.style.minBlockSize = event.newState === "open" ? `${String(entry.offsetHeight)}px` : "";
    if (event.newState === "closed" && shown?.card === card) {
      shown.cue.ariaExpanded = "false";
      shown = undefined;
    }
  });
};

if ("popover" in HTMLElement.prototype) {
  for (const entry of document.querySelectorAll<HTMLElement>(".entries > li")) {
    const card = entry.querySelector<HTMLElement>(":scope > .card");
    if (card === null) continue;
    tend(entry, card);
    for (const cue of document.querySelectorAll<HTMLElement>(`.cue[href="#${entry.id}"]`)) attend(cue, card);
  }
}

export {};
