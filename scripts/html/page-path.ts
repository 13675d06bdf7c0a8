// What a browser asks for to get a page of the built site.

/** "chapters/x/index.html" is asked for as "chapters/x/", "404.html" as it is. Relative to the site's folder and to its base. */
export const pagePath = (file: string): string => file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1");
