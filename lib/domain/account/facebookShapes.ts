import type { Address } from "./address";
import type { Profile, ProfileShapes } from "./profile";

/** First parts of paths that are no page: share and plugin links, posts, groups, the site's own pages. */
const RESERVED = new Set(
  (
    "sharer sharer.php share share.php dialog plugins hashtag l.php groups events watch photo photo.php photos story.php permalink.php posts " +
    "videos reel reels stories login login.php login.html marketplace gaming help search home.php tr places media ads policies privacy business legal bookmarks notes"
  ).split(" "),
);
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,74}$/u;
/** Identifiers of pages and profiles: « Ville-de-Lens-100064371628350 », « 100064371628350 ». */
const TRAILING_ID = /(?:^|-)(\d{9,})$/;

/** facebook.com: names are compared without case or dots, as Facebook does; pages without a name by their number. */
export const facebookShapes: ProfileShapes = {
  fromAddress({ host, segments, query }: Address): Profile | null {
    if (/^(?:l|lm)\.facebook\.com$|^(?:fb\.watch|m\.me|messenger\.com)$/.test(host)) return null;
    const [first = "", ...rest] = segments;
    if (first === "profile.php") return byId(query("id") ?? "");
    if (first === "pages" || first === "people" || first === "p") return byId(TRAILING_ID.exec(rest.at(-1) ?? "")?.[1] ?? "");
    if (first === "pg") return this.fromHandle(rest[0] ?? "");
    return RESERVED.has(first.toLowerCase()) ? null : this.fromHandle(first);
  },
  fromHandle(handle: string): Profile | null {
    const id = TRAILING_ID.exec(handle)?.[1];
    if (id !== undefined) return byId(id);
    if (!NAME.test(handle) || handle.endsWith(".php")) return null;
    return { handle, handleKey: handle.toLowerCase().replaceAll(".", ""), url: `https://www.facebook.com/${handle}` };
  },
};

function byId(id: string): Profile | null {
  return /^\d{5,}$/.test(id) ? { handle: id, handleKey: id, url: `https://www.facebook.com/profile.php?id=${id}` } : null;
}
