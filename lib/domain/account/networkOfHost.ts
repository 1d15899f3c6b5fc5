import type { Network } from "./network";

const HOSTS: readonly (readonly [Network, RegExp])[] = [
  ["facebook", /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|fb\.watch|m\.me|messenger\.com)$/],
  ["instagram", /(?:^|\.)(?:instagram\.com|instagr\.am|ig\.me)$/],
  ["x", /(?:^|\.)(?:x\.com|twitter\.com|t\.co)$/],
  ["linkedin", /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/],
  ["youtube", /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/],
  ["tiktok", /(?:^|\.)tiktok\.com$/],
  ["threads", /(?:^|\.)threads\.(?:net|com)$/],
  ["bluesky", /(?:^|\.)bsky\.app$/],
  ["snapchat", /(?:^|\.)snapchat\.com$/],
  ["whatsapp", /(?:^|\.)(?:whatsapp\.com|wa\.me)$/],
  ["pinterest", /(?:^|\.)(?:pinterest\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})|pin\.it)$/],
  ["dailymotion", /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/],
  ["flickr", /(?:^|\.)(?:flickr\.com|flic\.kr)$/],
];

/** The network that an address is on, by its host alone: labels beside it are not to be trusted. Null for any other host, a Mastodon instance too. */
export function networkOfHost(host: string): Network | null {
  return HOSTS.find(([, pattern]) => pattern.test(host))?.[0] ?? null;
}
