/** What scripts and other sites need to know of every figure. */
import type { APIRoute } from "astro";
import { figures, pagesWith, presetQuery } from "../../components/kit/registry.ts";

export const GET: APIRoute = () =>
  Response.json(
    figures.map((figure) => ({
      id: figure.id,
      title: figure.title,
      question: figure.question,
      grade: figure.grade,
      modelPage: figure.modelPage ?? null,
      frameHeight: figure.frameHeight,
      presets: Object.entries(figure.presets).map(([id, { name }]) => ({ id, name, query: presetQuery(figure, id) })),
      pages: pagesWith(figure.id),
    })),
  );
