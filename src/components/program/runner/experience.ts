/** How long the reader has been running: in words, and in a link. */
import { experiences, type Experience } from "../../../sim/training/week/types.ts";
import { choiceField, privately, type Field } from "../../kit/field.ts";

/** "under 6 months", inside a sentence. */
export const experienceName: Readonly<Record<Experience, string>> = {
  "under-6-months": "under 6 months",
  "6-months-to-3-years": "6 months to 3 years",
  "over-3-years": "over 3 years",
};

/** What older links call them. */
const olderNames: ReadonlyMap<string, Experience> = new Map([
  ["under6m", "under-6-months"],
  ["6m-3y", "6-months-to-3-years"],
  ["over3y", "over-3-years"],
]);

const field = choiceField("x", experiences, "6-months-to-3-years");

export const experienceField: Field<Experience> = privately({
  ...field,
  read: (text) => olderNames.get(text) ?? field.read(text),
});
