/** The text that puts a figure on somebody else's page. */

export interface EmbeddedFigure {
  /** Address of the figure alone, with what the reader has set. */
  readonly address: string;
  readonly title: string;
  /** px. */
  readonly height: number;
}

const quoted = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** An iframe that is as wide as its place and as tall as the figure. */
export const embedCode = ({ address, title, height }: EmbeddedFigure): string =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
