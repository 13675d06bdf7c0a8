// Where the built site is: dist/, or the folder that SITE_DIST names.
import { fileURLToPath } from "node:url";

export const siteDirectory = (): string =>
  process.env["SITE_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
