/** The screens in the order of the year; the last two stand apart from it. */
export const places = [
  { key: "overview", path: "/", isApart: false },
  { key: "plan", path: "/plan", isApart: false },
  { key: "targets", path: "/targets", isApart: false },
  { key: "submissions", path: "/submissions", isApart: false },
  { key: "evaluation", path: "/evaluation", isApart: false },
  { key: "rewards", path: "/rewards", isApart: false },
  { key: "documents", path: "/documents", isApart: false },
  { key: "office", path: "/office", isApart: true },
  { key: "admin", path: "/admin", isApart: false },
] as const;

export function isWithin(location: string, path: string): boolean {
  return path === "/" ? location === "/" : location === path || location.startsWith(`${path}/`);
}
