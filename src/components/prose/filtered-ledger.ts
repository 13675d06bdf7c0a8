/** Shows only the claims that the two lists above the ledger ask for, and keeps the choice in the address. */
import {
  countIn,
  filterOf,
  matches,
  optionWords,
  queryOf,
  shownWords,
  type ClaimFilter,
  type LedgerRow,
} from "./claim-filter.ts";

const form = document.querySelector<HTMLFormElement>(".claim-filter");
const said = form?.querySelector("output");
const all = form?.querySelector<HTMLButtonElement>("button[type=reset]");
const lists = [...(form?.querySelectorAll("select") ?? [])];
const rows = [...document.querySelectorAll<HTMLElement>(".ledger-row")];

const rowOf = ({ dataset: { verdict = "", chapters = "" } }: HTMLElement): LedgerRow => ({
  verdict,
  chapters: chapters.split(" "),
});
const ledger = rows.map(rowOf);
const listOf = (name: keyof ClaimFilter) => lists.find((list) => list.name === name);
const valuesOf = (name: keyof ClaimFilter): string[] => [...(listOf(name)?.options ?? [])].map(({ value }) => value);
const chosen = (): ClaimFilter => ({
  verdict: listOf("verdict")?.value ?? "",
  chapter: listOf("chapter")?.value ?? "",
});

function show(filter: ClaimFilter, unknown: readonly string[] = []): void {
  for (const list of lists) list.value = filter[list.name === "verdict" ? "verdict" : "chapter"];
  let shown = 0;
  for (const row of rows) {
    row.hidden = !matches(rowOf(row), filter);
    if (!row.hidden) shown++;
  }
  for (const option of listOf("verdict")?.options ?? []) {
    if (option.value !== "") option.text = optionWords(option.value, countIn(ledger, option.value, filter.chapter));
  }
  if (all) all.hidden = shown === rows.length;
  if (said) said.textContent = [...unknown, shownWords(shown, rows.length)].join(" ");
}

/** A link to a claim opens it. If the filter hides it, all claims are shown. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const more = target?.querySelector<HTMLDetailsElement>(".ledger-more");
  if (more) more.open = true;
  if (target?.hidden !== true) return;
  show({ verdict: "", chapter: "" });
  target.scrollIntoView();
}

function read(): void {
  const { filter, unknown } = filterOf(location.search, { verdict: valuesOf("verdict"), chapter: valuesOf("chapter") });
  show(filter, unknown);
  showTarget();
}

form?.addEventListener("change", () => {
  const filter = chosen();
  show(filter);
  history.replaceState(history.state, "", `${location.pathname}${queryOf(filter)}`);
});
form?.addEventListener("reset", (event) => {
  event.preventDefault();
  show({ verdict: "", chapter: "" });
  history.replaceState(history.state, "", location.pathname);
});
addEventListener("hashchange", showTarget);
addEventListener("popstate", read);
read();
