/**
 * Copies a text; answers with what to tell the reader.
 *
 * @param what is copied: "Link", "Citation"
 */
export async function copyText(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `${what} copied.`;
  } catch {
    // No permission, or a frame without the clipboard: the text itself is the next best thing.
    return text;
  }
}
