/** The pages of the main navigation, by the names that header and footer share. */
export const mainPages = [
  { label: "Read", about: "the chapters", path: "/chapters/" },
  { label: "Try", about: "the simulator", path: "/simulator/" },
  { label: "Plan", about: "the calculators", path: "/calculators/" },
  { label: "Model", about: "how far to trust it", path: "/model/" },
] as const;
