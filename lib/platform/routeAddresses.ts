/** Under what only routes stand, which take, refuse and answer by themselves: data, pictures, what other sites frame, feeds. */
const ROOTS = ["api", "images", "integrer", "flux"];
/** Routes among pages: the catalogue, reports, pictures of palmarès and of candidatures. */
const AMONG_PAGES =
  /^\/(?:donnees\/catalogue\.jsonld|territoires\/[^/]+\/[^/]+\/rapport\.pdf|prix\/[^/]+\/images\/[^/]+|prix\/candidature\/suivi\/[^/]+\/(?:fichier|images\/[^/]+))$/;
/** Those of the roots that refuse any address below. */
const REFUSING = /^\/(?:api|images|integrer)(?=\/|$)/;
const BELOW = new RegExp(`^/(?:${ROOTS.join("|")})(?:/|$)`);

/** Whether a route for everybody answers at a French path, not a page. */
export function isRoute(path: string): boolean {
  return BELOW.test(path) || AMONG_PAGES.test(path);
}

/** Where a path that cannot be decoded is refused by a route; empty where a page does it. */
export function refusingRoot(path: string): string {
  return REFUSING.exec(path)?.[0] ?? "";
}
