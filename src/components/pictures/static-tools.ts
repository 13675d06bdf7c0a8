// The buttons of figures that the build draws.
import { copyText } from "../kit/clipboard.ts";
import { toCsv } from "../kit/csv.ts";
import { saveCsv, savePng, saveSvg, type Picture } from "../kit/download.ts";
import { withModel } from "../kit/file-table.ts";
import { tableOf } from "./table-of.ts";

interface Saved {
  /** Without an ending. */
  readonly name: string;
  readonly grade: string;
}

async function use(tool: string, figure: HTMLElement, { name, grade }: Saved): Promise<string> {
  const table = figure.querySelector("table");
  // The build draws a picture for two widths. Save the one in sight.
  const svg = [...figure.querySelectorAll<SVGSVGElement>("svg.chart")].find((each) => each.checkVisibility()) ?? null;
  const title = figure.querySelector(".figure-title")?.textContent.trim() ?? name;
  const picture: Picture | null = svg === null ? null : { svg, title };
  if (tool === "link") return copyText(new URL(`#${figure.id}`, location.href).href, "Link");
  try {
    if (tool === "csv" && table !== null) saveCsv(toCsv(withModel(tableOf(table), { grade })), name);
    if (tool === "svg" && picture !== null) saveSvg(picture, name);
    if (tool === "png" && picture !== null) await savePng(picture, name);
    return `${name}.${tool} saved.`;
  } catch (error) {
    return `${name}.${tool} was not saved: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

for (const tools of document.querySelectorAll<HTMLElement>("[data-static-tools]")) {
  const figure = tools.closest("figure");
  const status = tools.querySelector('[role="status"]');
  if (figure === null || status === null) continue;
  tools.addEventListener("click", ({ target }) => {
    const tool = target instanceof Element ? target.closest<HTMLElement>("[data-tool]")?.dataset["tool"] : undefined;
    if (tool === undefined) return;
    const { staticTools: name = figure.id, grade = "" } = tools.dataset;
    void use(tool, figure, { name, grade }).then((note) => {
      status.textContent = note;
    });
  });
}
