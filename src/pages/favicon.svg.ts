// The site's icon, drawn while the site is built.
import { iconFile } from "../components/muscle/icon-file.ts";
import rules from "../components/muscle/thumbprint.css?raw";
import tokens from "../styles/tokens.css?raw";

export const GET = (): Response =>
  new Response(iconFile(tokens, rules), { headers: { "content-type": "image/svg+xml" } });
