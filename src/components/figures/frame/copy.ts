/** Copies a text; answers with what to tell the reader. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Link copied.";
  } catch {
    // No permission, or a frame without the clipboard: the text itself is the next best thing.
    return text;
  }
}
