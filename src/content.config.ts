// What the site's content consists of: chapters, and the scholarship they stand on.
import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";
import { caseOutcomes } from "./components/prose/case-comparison.ts";
import { verdicts, type Verdict } from "./components/prose/verdicts.ts";
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

/** One file a claim, called as the claim is: "B4.yaml". */
const claims = defineCollection({
  loader: glob({
    base: "src/content/claims",
    pattern: "*.yaml",
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ""),
  }),
  schema: z
    .strictObject({
      claim: z.string().min(1),
      verdict: z.enum(Object.keys(verdicts) as [Verdict, ...Verdict[]]),
      why: z.string().min(1),
      cites: z.array(z.string()),
      /** The day on which we last compared it with its sources. */
      checked: z.date(),
      /** The result that would change the verdict. */
      wouldChange: z.string().min(1),
    })
    .refine(({ verdict, cites }) => verdict === "not traced" || cites.length > 0, {
      error: "a claim cites at least one work, unless its verdict is “not traced”",
    }),
});

/** What a chapter says of the case that runs through all of them. */
const caseFile = z.strictObject({
  /** What threshold running alone may have cost: "Did it cost him mitochondria?" */
  asks: z.string().min(1).endsWith("?"),
  /** As the stamp says it: a few words. */
  verdict: z.enum(caseOutcomes),
  /** One or two sentences. */
  why: z.string().min(1),
});

const chapters = defineCollection({
  loader: glob({ base: "src/content/chapters", pattern: "**/*.mdx" }),
  schema: z.strictObject({
    title: z.string().min(1),
    description: z.string().min(1),
    /** Its number. */
    order: z.int().min(1),
    /** The reader's question. */
    question: z.string().min(1),
    /** Its answer, in one to three sentences. */
    answer: z.string().min(1),
    /** Of the muscle beside its title in lists, as a fraction of VO2max. */
    effort: z.number().min(0).max(3),
    /** Whether it belongs to the path that takes five minutes. */
    isOnShortPath: z.boolean().default(false),
    case: caseFile.optional(),
    /** Three lines to remember. */
    remember: z.tuple([z.string().min(1), z.string().min(1), z.string().min(1)]),
    /** Two questions by which readers check what they understood. */
    checks: z.tuple([
      z.strictObject({ question: z.string().min(1), answer: z.string().min(1) }),
      z.strictObject({ question: z.string().min(1), answer: z.string().min(1) }),
    ]),
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
