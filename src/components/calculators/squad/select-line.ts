/**
 * Gives a field of several lines the focus, with one of its lines selected, so that what is typed next replaces it.
 *
 * @param line from 0; beyond the last one nothing is selected at the end
 */
export function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split("\n");
  const from = lines.slice(0, line).reduce((length, text) => length + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line]?.length ?? 0));
}
