import type { Address } from "./address";

/** What an address of a network is, when it is no account. */
const LINK_KINDS = ["short-link", "share-link", "search-link", "post-link", "not-a-profile"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Hosts that only lead elsewhere, or show one post: where to cannot be known without asking them. */
const SHORT =
  /^(?:t\.co|lnkd\.in|youtu\.be|fb\.watch|fb\.me|m\.me|messenger\.com|ig\.me|pin\.it|dai\.ly|flic\.kr|wa\.me|l\.facebook\.com|lm\.facebook\.com)$/;
const WORDS: readonly (readonly [LinkKind, RegExp])[] = [
  ["share-link", /^(?:sharer?(?:\.php)?|sharing|sharearticle|share-offsite|intent|dialog|plugins|embed|send|submit|bookmarklet)$/],
  ["search-link", /^(?:hashtag|search|explore|results|discover|tag|topic|topics)$/],
  [
    "post-link",
    /^(?:p|reels?|status|watch|posts?|videos?|photos?(?:\.php)?|story|story\.php|stories|permalink\.php|pin|shorts|playlist|groups|events|live|spotlight)$/,
  ],
];

/** Why an address is no account: the first of its parts that says so. */
export function linkKind({ host, segments }: Pick<Address, "host" | "segments">): LinkKind {
  if (SHORT.test(host)) return "short-link";
  for (const segment of segments) {
    const found = WORDS.find(([, words]) => words.test(segment.toLowerCase()));
    if (found !== undefined) return found[0];
  }
  return "not-a-profile";
}
