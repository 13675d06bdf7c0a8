// What the site's content consists of: chapters, and the scholarship they stand on.
import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";
import { verdicts } from "./components/prose/verdicts.ts";
import { parameterGroups, type ParameterGroup } from "./sim/parameter-groups.ts";

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** The part of CSL-JSON that our bibliography uses (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
const references = defineCollection({
  loader: file("src/content/references.json"),
  schema: z.strictObject({
    id: z
      .string()
      .regex(/^[a-z]+\d{4}[a-z]*$/, "a reference id is name, year and, if need be, a word: krustrup2004low"),
    type: z.enum(["article-journal", "book"]),
    title: z.string().min(1),
    author: z.array(name).min(1),
    issued: z.strictObject({ "date-parts": z.tuple([z.tuple([z.int().min(1900).max(2100)])]) }),
    "container-title": z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    number: z.string().optional(),
    edition: z.string().optional(),
    publisher: z.string().optional(),
    "publisher-place": z.string().optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .optional(),
    PMID: z.string().regex(/^\d+$/).optional(),
    language: z.string().optional(),
    note: z.string().optional(),
    keyword: z.enum(["background"]).optional(),
  }),
});

const glossary = defineCollection({
  loader: file("src/content/glossary.yaml"),
  schema: z.strictObject({
    term: z.string().min(1),
    definition: z.string().min(1),
    see: z.array(z.string()).default([]),
    cite: z.array(z.string()).default([]),
  }),
});

const claims = defineCollection({
  loader: file("src/content/claims.yaml"),
  schema: z.strictObject({
    claim: z.string().min(1),
    verdict: z.enum(verdicts),
    why: z.string().min(1),
    cites: z.array(z.string()).min(1),
  }),
});

const chapters = defineCollection({
  loader: glob({ base: "src/content/chapters", pattern: "**/*.mdx" }),
  schema: z.strictObject({
    title: z.string().min(1),
    description: z.string().min(1),
    order: z.int().min(1),
    question: z.string().min(1),
    /** Of the muscle beside its title in lists, as a fraction of VO2max. */
    effort: z.number().min(0).max(3),
  }),
});

/** A page about one model: what it is, and how far to trust it. */
const models = defineCollection({
  loader: glob({ base: "src/content/models", pattern: "**/*.mdx" }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** One sentence: what it computes. */
    description: z.string().min(1),
    order: z.int().min(1),
    grade: z.enum(["computed", "illustrative", "measured", "convention"]),
    /** Why that grade, in a few words. */
    because: z.string().min(1),
    useFor: z.string().min(1),
    notFor: z.string().min(1),
    /** The groups of parameters that the page lists; their sources join its references. */
    parameters: z.array(z.enum(Object.keys(parameterGroups) as [ParameterGroup, ...ParameterGroup[]])),
    /** Works that its tables and plots cite outside its text. */
    cites: z.array(z.string()).default([]),
  }),
});

export const collections = { references, glossary, claims, chapters, models };
