import type { Address } from "./address";
import type { Profile, ProfileShapes } from "./profile";

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i;
const DID = /^did:(?:plc|web):[\w.:%-]+$/;

/** bsky.app/profile/…: a handle is a domain name (« ville.fr », « ville.bsky.social »), or a DID, which never changes. */
export const blueskyShapes: ProfileShapes = {
  fromAddress({ segments }: Address): Profile | null {
    return segments[0] === "profile" ? this.fromHandle((segments[1] ?? "").replace(/^@/, "")) : null;
  },
  fromHandle(handle: string): Profile | null {
    const full = handle.includes(".") || handle.startsWith("did:") ? handle : `${handle}.bsky.social`;
    if (!DOMAIN.test(full) && !DID.test(full)) return null;
    return { handle: full, handleKey: DID.test(full) ? full : full.toLowerCase(), url: `https://bsky.app/profile/${full}` };
  },
};

/** Mastodon: the instance is part of the account. `instance/@name`, `instance/users/name`, `@name@instance`. */
export const mastodonShapes: ProfileShapes = {
  fromAddress({ host, segments }: Address): Profile | null {
    const [first = "", second = ""] = segments[0] === "web" ? segments.slice(1) : segments;
    if (first === "users") return onInstance(second, host);
    const [, name = "", home = host] = /^@([^@]+)(?:@(.+))?$/.exec(first) ?? [];
    return onInstance(name, home);
  },
  fromHandle(handle: string): Profile | null {
    const [name = "", instance = "", ...more] = handle.split("@");
    return more.length > 0 ? null : onInstance(name, instance);
  },
};

function onInstance(name: string, instance: string): Profile | null {
  if (!/^\w(?:[\w.-]*\w)?$/.test(name) || !DOMAIN.test(instance)) return null;
  const home = instance.toLowerCase();
  return { handle: `${name}@${home}`, handleKey: `${name.toLowerCase()}@${home}`, url: `https://${home}/@${name}` };
}
