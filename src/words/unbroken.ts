/** Keeps numbers and their units on one line: "61 %", "45 min". */
export const unbroken = (words: string): string => words.replaceAll(/(\d) (?=%|(?:min|h|s)\b)/g, "$1\u00a0");
