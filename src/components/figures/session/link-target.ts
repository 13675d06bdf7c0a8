/** Where links lead: in a frame on somebody else's page they open outside it. */
export interface LinkTarget {
  readonly target?: string;
  readonly rel?: string;
}

/** Attributes of the links of a figure. */
export const linkTarget = (isFramed: boolean): LinkTarget => (isFramed ? { target: "_blank", rel: "noopener" } : {});
