/**
 * Keeps views right in a page that the browser translates. A translator replaces text nodes; Preact goes on writing to the
 * nodes that it made, where nobody sees them. So before Preact draws, the translator's changes are taken back, and then
 * made again, except where something was drawn: there the new text stands until the browser translates it.
 */
import { options } from "preact";

/** The translator's changes to islands that are awake, in their order. */
let changes: readonly MutationRecord[] = [];
let observer: MutationObserver | undefined;

/** Puts some children of an element in the place of others. */
function exchange(target: Node, out: NodeList, into: NodeList, before: Node | null): void {
  for (const node of out) if (node.parentNode === target) target.removeChild(node);
  for (const node of into) target.insertBefore(node, before?.parentNode === target ? before : null);
}

/** Whether something other than Preact changed an island. Our own script adds a muscle's fibers: that does not count. */
function isForeign({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== "childList" || !(target instanceof Element)) return false;
  if (target.closest("astro-island:not([ssr])") === null) return false;
  return [...addedNodes, ...removedNodes].some((node) => !(node instanceof SVGElement));
}

const note = (records: readonly MutationRecord[]): void => {
  const foreign = records.filter(isForeign);
  if (foreign.length > 0) changes = [...changes, ...foreign];
};

function takeBack(): void {
  for (const { target, addedNodes, removedNodes, nextSibling } of [...changes].reverse())
    exchange(target, addedNodes, removedNodes, nextSibling);
}

/** @param drawn elements in which Preact has drawn: what was changed there is forgotten */
function makeAgain(drawn: ReadonlySet<Node | null>): void {
  const made = changes.filter(({ target, addedNodes, removedNodes, nextSibling }) => {
    // A node that has its place was moved by a change that is forgotten.
    if (drawn.has(target) || [...addedNodes].some(({ parentNode }) => parentNode !== null)) return false;
    exchange(target, removedNodes, addedNodes, nextSibling);
    return true;
  });
  changes = made.filter(({ target }) => target.isConnected);
}

function drawUntranslated(draw: () => void, watching: MutationObserver): void {
  note(watching.takeRecords());
  takeBack();
  watching.takeRecords();
  try {
    draw();
  } finally {
    const records = watching.takeRecords();
    makeAgain(new Set(records.map(({ type, target }) => (type === "childList" ? target : target.parentNode))));
    watching.takeRecords();
  }
}

/** Watches the page from now on. A page that is watched already stays so. */
export function followTranslation(): void {
  if (observer !== undefined) {
    // The changes so far are the island's own, made as it woke.
    note(observer.takeRecords());
    return;
  }
  const watching = (observer = new MutationObserver(note));
  watching.observe(document.body, { childList: true, characterData: true, subtree: true });
  options.debounceRendering = (draw) => {
    queueMicrotask(() => {
      drawUntranslated(draw, watching);
    });
  };
}
