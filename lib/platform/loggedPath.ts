/** The path of a request as a log may keep it: without what opens a one-time link, or what somebody has sent. */
export function loggedPath(path: string): string {
  return path.replace(/(\/(?:connexion\/lien|prix\/candidature\/(?:confirmer|suivi))\/)[^/?#]+/i, "$1…");
}
