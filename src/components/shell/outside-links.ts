/** Attributes of links that lead to another page: a frame on somebody else's page may show embeds only. */
export const outsideLinks = ({ pathname }: Pick<URL, "pathname">): { target?: string; rel?: string } =>
  pathname.includes("/embed/") ? { target: "_blank", rel: "noopener" } : {};
