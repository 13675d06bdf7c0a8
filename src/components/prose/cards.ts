/**
 * What the browser does not do by itself for cards opened with `popovertarget`: show them on hover and on keyboard focus,
 * keep the list they come from in place. Click, Escape, return of focus and placing are the browser's own.
 */

const openDelay = 250;
/** Time to cross the gap between the word and its card. */
const closeDelay = 300;

/** The word whose card is open, and whether it is only shown while hovered or focused. */
let open: { cue: HTMLElement; card: HTMLElement; preview: boolean } | undefined;
let timer = 0;

const later = (delay: number, act: () => void): void => {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
};

const show = (cue: HTMLElement, card: HTMLElement, preview: boolean): void => {
  if (open?.cue === cue) return;
  if (open?.card === card) card.hidePopover();
  // Known before the popover opens, because its toggle event tells the card but not the word.
  open = { cue, card, preview };
  card.showPopover({ source: cue });
};

const leave = (card: HTMLElement): void => {
  later(closeDelay, () => {
    if (open?.card === card && open.preview) card.hidePopover();
  });
};

const attend = (cue: HTMLElement, card: HTMLElement): void => {
  cue.addEventListener("pointerenter", (event) => {
    if (event.pointerType !== "mouse") return;
    later(openDelay, () => {
      if (open === undefined || open.preview) show(cue, card, true);
    });
  });
  cue.addEventListener("pointerleave", () => {
    leave(card);
  });
  cue.addEventListener("focus", (event) => {
    // Focus that comes back from a card just closed must not open it again.
    const fromCard = event.relatedTarget instanceof Node && card.contains(event.relatedTarget);
    if (!fromCard && cue.matches(":focus-visible")) show(cue, card, true);
  });
  cue.addEventListener("keydown", (event) => {
    // A card that nobody asked for adds no tab stops; one opened with Enter does.
    if (event.key === "Tab" && open?.card === card && open.preview) card.hidePopover();
  });
  cue.addEventListener("blur", () => {
    leave(card);
  });
  cue.addEventListener("click", (event) => {
    clearTimeout(timer);
    if (open?.card !== card || (open.cue === cue && !open.preview)) {
      if (open?.card !== card) open = { cue, card, preview: false };
      return;
    }
    // Seen already: the click keeps it instead of closing it.
    event.preventDefault();
    show(cue, card, false);
    open.preview = false;
  });
};

const tend = (card: HTMLElement): void => {
  card.addEventListener("pointerenter", () => {
    clearTimeout(timer);
  });
  card.addEventListener("pointerleave", () => {
    leave(card);
  });
  card.addEventListener("beforetoggle", (event) => {
    const entry = card.parentElement;
    if (entry === null) return;
    // The entry keeps its height while its text is away, so that nothing below it jumps.
    entry.style.minBlockSize = event.newState === "open" ? `${String(entry.offsetHeight)}px` : "";
    if (event.newState === "closed" && open?.card === card) open = undefined;
  });
};

if ("popover" in HTMLElement.prototype) {
  for (const cue of document.querySelectorAll<HTMLElement>(".cue[popovertarget]")) {
    const card = document.getElementById(cue.getAttribute("popovertarget") ?? "");
    if (card !== null) attend(cue, card);
  }
  document.querySelectorAll<HTMLElement>(".card[popover]").forEach(tend);
}
