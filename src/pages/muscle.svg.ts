// The drawn muscle as a file, for figures that fetch it.
import { muscleDrawing, muscleFile } from "../components/muscle/muscle-drawing.ts";

export const GET = (): Response =>
  new Response(muscleFile(muscleDrawing()), { headers: { "content-type": "image/svg+xml" } });
