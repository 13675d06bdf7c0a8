// `npm run serve`: shows the built site (dist/) on this computer, with the headers it is deployed with.
import { siteDirectory } from "./server/site-directory.ts";
import { createSiteServer, listen } from "./server/site-server.ts";

const base = process.env["BASE_PATH"] ?? "/";
const port = Number(process.env["PORT"] ?? 4321);

try {
  const url = await listen(createSiteServer(siteDirectory(), base), port, base);
  console.log(`The site is at ${url} (stop with Ctrl+C)`);
} catch (error) {
  const busy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(busy ? `Port ${port} is taken: set PORT to another one.` : String(error));
  process.exitCode = 1;
}
