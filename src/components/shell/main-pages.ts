/** The pages of the main navigation, by the names that header and footer share. */
export const mainPages = [
  { label: "Read", about: "the chapters", path: "/chapters/" },
  { label: "Try", about: "the simulator", path: "/simulator/" },
  { label: "Week", about: "plan yours", path: "/calculators/week/" },
  { label: "Model", about: "how far to trust it", path: "/model/" },
] as const;
