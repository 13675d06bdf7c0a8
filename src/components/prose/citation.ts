/** Works as words: the short citation in a sentence, and the parts of the full reference. */
import type { Author, Work } from "./work.ts";

const surname = (author: Author): string => ("literal" in author ? author.literal : author.family);

/** CSL-JSON has no "et al."; by convention a last author called "others" stands for those whose names we have not seen. */
const isOthers = (author: Author | undefined): boolean =>
  author !== undefined && "literal" in author && author.literal === "others";

const authorYear = (work: Work): string => {
  const [first = "", second, ...more] = work.author.map(surname);
  const several = more.length > 0 || isOthers(work.author.at(-1));
  const names = second === undefined ? first : several ? `${first} et al.` : `${first} & ${second}`;
  return `${names} ${String(year(work))}`;
};

const byTitle = (a: Work, b: Work): number => a.title.localeCompare(b.title, "en");

export const year = (work: Work): number => work.issued["date-parts"][0][0];

/** "a", "b"... for a work whose authors and year look like another's, else "". Order by title, so it holds on every page. */
export const yearLetter = (work: Work, all: readonly Work[]): string => {
  const twins = all.filter((other) => authorYear(other) === authorYear(work)).sort(byTitle);
  return twins.length < 2 ? "" : String.fromCharCode(97 + twins.findIndex(({ id }) => id === work.id));
};

/** "Krustrup et al. 2004b", as it stands in a sentence. */
export const shortCitation = (work: Work, all: readonly Work[]): string => authorYear(work) + yearLetter(work, all);

/** "Potvin J. R., Fuglevand A. J."; a long list is cut after six and says so. */
export const authorList = (work: Work): string => {
  const known = work.author.filter((author) => !isOthers(author));
  const names = known.map((author) =>
    "literal" in author
      ? author.literal
      : [author.family, author.given && initials(author.given)].filter(Boolean).join(" "),
  );
  if (names.length > 7) return `${names.slice(0, 6).join(", ")} et al.`;
  return names.join(", ") + (known.length < work.author.length ? " et al." : "");
};

/** "Nina Katrine" -> "N. K.", "Jean-Louis" -> "J.-L."; what is initials already stays. */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((part) =>
      part
        .split("-")
        .map((piece) => `${piece.slice(0, 1)}.`)
        .join("-"),
    )
    .join(" ");

/** Where the work appeared, behind the name of its journal or series: "33(7):1332–1338". */
export const locus = (work: Work): string => {
  const issue = work.issue === undefined ? "" : `(${work.issue})`;
  const place = work.page ?? work.number;
  const pages = place === undefined ? "" : place.replace("-", "–");
  return [`${work.volume ?? ""}${issue}`, pages].filter((part) => part !== "").join(":");
};

/** Books: "3rd ed. Human Kinetics, Champaign, IL"; empty for articles. */
export const imprint = (work: Work): string => {
  const house = [work.publisher, work["publisher-place"]].filter((part) => part !== undefined).join(", ");
  return [work.edition === undefined ? "" : `${work.edition} ed.`, house].filter((part) => part !== "").join(" ");
};

/** CSL-JSON puts a title or a journal into brackets that stands for one which nobody has seen. */
const inBrackets = /^\[(.*)\]$/;

/** The title as a sentence; one in our own words says so: "Fatigue, seen from a cross-bridge (our words for the title)." */
export function titleWords({ title }: Pick<Work, "title">): string {
  const [, described] = inBrackets.exec(title) ?? [];
  if (described !== undefined) return `${described} (our words for the title).`;
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/** The journal or series; undefined without one, and where it is not known. */
export const knownJournal = ({ "container-title": journal }: Work): string | undefined =>
  journal === undefined || inBrackets.test(journal) ? undefined : journal;

/** The order of a bibliography: first author, then year, then title. */
export const inOrder = (a: Work, b: Work): number => authorYear(a).localeCompare(authorYear(b), "en") || byTitle(a, b);

export const doiUrl = (doi: string): string => `https://doi.org/${encodeURI(doi).replaceAll("#", "%23")}`;
