import subsetFont from "subset-font";

/** What stays of a variable font. */
export interface Cut {
  readonly characters: string;
  /** Lightest and heaviest weight, 1 to 1000. */
  readonly weights: readonly [number, number];
  /** The value, in the axis's own unit, that each other axis is fixed to. */
  readonly pinned: Readonly<Record<string, number>>;
}

/** Kerning, ligatures and marks over letters. Small capitals, other figures and the like weigh as much again. */
const features = ["kern", "liga", "ccmp", "locl", "mark", "mkmk"];
/** The license and its address: the license asks that they stay with the font. */
const licenseNames = [13, 14];

/** The font as WOFF2. Characters without a glyph in it are left out. Rejects when it is no font or lacks an axis. */
export const subsetFace = (font: Buffer, { characters, weights: [min, max], pinned }: Cut): Promise<Buffer> =>
  subsetFont(font, characters, {
    targetFormat: "woff2",
    variationAxes: { ...pinned, wght: { min, max } },
    keepFeatures: features,
    preserveNameIds: licenseNames,
  });
