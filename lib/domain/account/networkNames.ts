import { foldWord } from "../snapshot/foldWord";
import { NETWORKS, type Network } from "./network";

/** Other names that files give to networks, folded. */
const ALIASES: Readonly<Record<Network, readonly string[]>> = {
  facebook: ["fb", "page facebook", "facebook page"],
  instagram: ["insta", "ig"],
  x: ["twitter", "x twitter", "twitter x", "x ex twitter", "x formerly twitter", "x anciennement twitter"],
  linkedin: ["linked in", "li"],
  youtube: ["you tube", "yt"],
  tiktok: ["tik tok"],
  threads: ["thread"],
  bluesky: ["blue sky", "bsky"],
  mastodon: [],
  snapchat: ["snap"],
  whatsapp: ["whats app", "chaine whatsapp", "whatsapp channel"],
  pinterest: [],
  dailymotion: ["daily motion"],
  flickr: [],
};
const BY_NAME = new Map(NETWORKS.flatMap((network) => [network, ...ALIASES[network]].map((name) => [name, network])));

/** The network of a cell: « Facebook », « X (ex-Twitter) », « twitter », « FB »; null when it names none. */
export function readNetwork(text: string): Network | null {
  return BY_NAME.get(foldWord(text)) ?? null;
}
