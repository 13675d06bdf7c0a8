/** TeX to MathML, while the site is built. */
import temml from "temml";

/** @throws ParseError, with the place, for what is no TeX */
export const mathml = (tex: string, mode: "inline" | "display"): string =>
  temml
    .renderToString(tex, { displayMode: mode === "display", throwOnError: true })
    .replaceAll("<mi>/</mi>", "<mo>/</mo>")
    // The policy refuses style attributes; styles/model.css lays the tables out instead.
    .replaceAll(/ style="[^"]*"/g, "");
