/**
 * Links to the lists at the end of the page open their entry as a card beside the word. On hover and keyboard focus the card
 * stays while they last, and after a click until dismissed. Without this script they are plain links to the entry. The
 * browser handles Escape, a click elsewhere, the return of focus and the place of the card (Popover API).
 */

/** On these screens the style sheet puts a card along the bottom. */
const sheet = matchMedia("(width < 40rem)");
const openDelay = 250;
/** Time to cross the gap between the word and its card. */
const closeDelay = 300;

/** The word with an open card, and whether the card stays when the reader leaves the word. */
let shown: { cue: HTMLElement; card: HTMLElement; kept: boolean } | undefined;
let timer = 0;

const later = (delay: number, act: () => void): void => {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
};

const show = (cue: HTMLElement, card: HTMLElement, kept: boolean): void => {
  clearTimeout(timer);
  // Many words can share a card. Close it and open it again to move it.
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
  /** The browser closes an open card when the pointer goes down. The click that follows must not open it again. */
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
    // A card that opened on focus alone adds no tab stops; a card opened with Enter does.
    if (event.key === "Tab" && shown?.card === card && !shown.kept) card.hidePopover();
  });
  cue.addEventListener("focus", (event) => {
    // When focus returns from a card that just closed, do not open it again.
    const fromCard = event.relatedTarget instanceof Node && card.contains(event.relatedTarget);
    // On a narrow screen the card could cover the focused word, so it opens there only on request.
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
    // The entry keeps its height while its card is elsewhere, so that nothing below jumps.
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
