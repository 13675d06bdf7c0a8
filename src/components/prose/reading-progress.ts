/**
 * Remembers in this browser which chapters were read to their end, and marks them in the list of chapters. Whoever only
 * scrolls through a chapter has not read it. Nothing leaves the browser.
 */
const key = "chapters read";
/** Nobody reads a chapter in less, ms. */
const leastTime = 60_000;

/** Storage may be forbidden, and what lies in it may be anything. */
function read(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found) ? found.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

function add(chapter: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([...new Set([...read(), chapter])]));
  } catch {
    // A full or forbidden storage costs the marks only.
  }
}

const end = document.querySelector<HTMLElement>("[data-chapter]");
const chapter = end?.dataset["chapter"];
if (end && chapter !== undefined) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    add(chapter);
    observer.disconnect();
  });
  setTimeout(() => {
    observer.observe(end);
  }, leastTime);
}

const items = [...document.querySelectorAll<HTMLElement>("[data-listed]")];
const known = read();
const done = items.filter(({ dataset }) => known.includes(dataset["listed"] ?? ""));
for (const item of done) item.classList.add("is-read");
const said = document.querySelector(".chapters-read");
if (said && done.length > 0) said.textContent = `You have read ${done.length} of ${items.length}.`;

export {};
