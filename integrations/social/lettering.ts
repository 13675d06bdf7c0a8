// Letters as outlines, drawn from a font file: a picture then needs no font where it is drawn or shown.
import { Blob, Buffer as TextBuffer, Face, Font, shape, Variation } from "harfbuzzjs";

interface LetteredLine {
  /** SVG elements, in px, with the start of the baseline at 0, 0. */
  readonly svg: string;
  /** px. */
  readonly width: number;
}

/** Throws an Error that names the text where the font lacks one of its characters. */
export type Lettering = (text: string, size: number) => LetteredLine;

const tenth = (value: number): number => Math.round(10 * value) / 10;

/**
 * @param font the bytes of a TrueType file
 * @param axes a value for each axis of a variable font: `{ wght: 700, opsz: 48 }`
 */
export function createLettering(font: Uint8Array, axes: Readonly<Record<string, number>>): Lettering {
  const face = new Face(new Blob(new Uint8Array(font)));
  const outlines = new Font(face);
  outlines.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  return (text, size) => {
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(outlines, buffer);
    const scale = size / face.upem;
    let x = 0;
    const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      // Glyph 0 is the box for what the font lacks.
      if (codepoint === 0) throw new Error(`the font lacks a character of ${JSON.stringify(text)}`);
      const glyph = `<path transform="translate(${x + xOffset} ${yOffset})" d="${outlines.glyphToPath(codepoint)}"/>`;
      x += xAdvance;
      return glyph;
    });
    return { svg: `<g transform="scale(${scale} ${-scale})">${glyphs.join("")}</g>`, width: tenth(x * scale) };
  };
}
