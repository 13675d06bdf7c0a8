/** "Reset, block": the name of a button that a page has in each figure, by its word and the figure's id. */
export const buttonName = (word: string, figure: string): string => `${word}, ${figure.replaceAll("-", " ")}`;
