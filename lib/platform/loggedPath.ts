/** The path of a request as a log may keep it: without what opens a one-time link. */
export function loggedPath(path: string): string {
  return path.replace(/(\/connexion\/lien\/)[^/?#]+/i, "$1…");
}
