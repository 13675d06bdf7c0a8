/** The works that figures and tables in a chapter cite, which its text does not name. */
import { biopsies } from "../../sim/evidence.ts";

/** @param body the chapter's MDX: it cites the biopsies where it shows their figure */
export const figureWorks = (body: string): readonly string[] =>
  /<Evidence\b/.test(body) ? biopsies.map(({ source }) => source) : [];
