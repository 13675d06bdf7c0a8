// What this project uses of subset-font, which brings no types.
declare module "subset-font" {
  interface Options {
    targetFormat: "woff2";
    /** Each axis is pinned to one value or cut to a range; an axis left out stays whole. */
    variationAxes: Readonly<Record<string, number | Readonly<{ min: number; max: number }>>>;
    /** OpenType features by their tags; all others are dropped. */
    keepFeatures: readonly string[];
    /** Entries of the font's own texts to keep, besides its names and its copyright. */
    preserveNameIds: readonly number[];
  }
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
