/** Where a page of the site lives under the base path it was built for. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** @param path site-absolute, e.g. "/glossary/#motor-unit" */
export const href = (path: `/${string}`): string => `${base}${path}`;
