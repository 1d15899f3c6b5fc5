/** The networks an account can be on, in display order. */
export const NETWORKS = [
  "facebook",
  "instagram",
  "x",
  "linkedin",
  "youtube",
  "tiktok",
  "threads",
  "bluesky",
  "mastodon",
  "snapchat",
  "whatsapp",
  "pinterest",
  "dailymotion",
  "flickr",
] as const;
export type Network = (typeof NETWORKS)[number];

/** The parts of an interaction count. */
export type InteractionPart = "reactions" | "comments" | "shares";

const ALL_PARTS: readonly InteractionPart[] = ["reactions", "comments", "shares"];
const NO_SHARES: readonly InteractionPart[] = ["reactions", "comments"];

/**
 * The parts of interactions that a network makes public: all of them are needed, what it does not publish is not missing.
 * Empty where it publishes none (methodology, section 3).
 */
export const PUBLIC_PARTS: Record<Network, readonly InteractionPart[]> = {
  facebook: ALL_PARTS,
  instagram: NO_SHARES,
  x: ALL_PARTS,
  linkedin: ALL_PARTS,
  youtube: NO_SHARES,
  tiktok: ALL_PARTS,
  threads: ALL_PARTS,
  bluesky: ALL_PARTS,
  mastodon: ALL_PARTS,
  snapchat: [],
  whatsapp: [],
  pinterest: NO_SHARES,
  dailymotion: NO_SHARES,
  flickr: NO_SHARES,
};
