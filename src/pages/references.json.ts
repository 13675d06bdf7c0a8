// The bibliography as CSL-JSON, for reference managers.
import { getCollection } from "astro:content";

export const GET = async (): Promise<Response> =>
  Response.json((await getCollection("references")).map((entry) => entry.data));
