import type { Address } from "./address";
import type { Profile, ProfileShapes } from "./profile";

const CHANNEL = /^UC[\w-]{22}$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._·-]{2,99}$/u;
const RESERVED = new Set(
  "watch playlist shorts embed results feed live hashtag redirect post clip t about account premium music gaming".split(" "),
);

/**
 * youtube.com: `/@handle`, `/channel/UC…` (whose case counts), and the older `/c/name`, `/user/name` and `/name`, three spaces of names that
 * may belong to different channels, so that the key keeps them apart.
 */
export const youtubeShapes: ProfileShapes = {
  fromAddress({ host, segments }: Address): Profile | null {
    const [first = "", second = ""] = segments;
    if (host === "youtu.be" || RESERVED.has(first.toLowerCase())) return null;
    if (first.startsWith("@")) return this.fromHandle(first.slice(1));
    if (first === "channel") return byChannel(second);
    if (first === "c" || first === "user") return byName(second, `${first}/`);
    return byName(first, "c/");
  },
  fromHandle(handle: string): Profile | null {
    return byChannel(handle) ?? byName(handle, "@");
  },
};

function byChannel(id: string): Profile | null {
  return CHANNEL.test(id) ? { handle: id, handleKey: `channel/${id}`, url: `https://www.youtube.com/channel/${id}` } : null;
}

function byName(name: string, space: "@" | "c/" | "user/"): Profile | null {
  if (!NAME.test(name)) return null;
  return { handle: name, handleKey: `${space}${name.toLowerCase()}`, url: `https://www.youtube.com/${space}${encodeURIComponent(name)}` };
}
