import type { Address } from "./address";
import { facebookShapes } from "./facebookShapes";
import { blueskyShapes, mastodonShapes } from "./federatedShapes";
import { linkedinShapes } from "./linkedinShapes";
import type { Profile, ProfileShapes, ShapesByNetwork } from "./profile";
import { youtubeShapes } from "./youtubeShapes";

interface PlainShape {
  /** What a handle may be. */
  name: RegExp;
  /** The canonical address of a handle. */
  url(name: string): string;
  /** The handle in an address of the network; anything that is no handle gives null in the end. */
  find(address: Address): string | undefined;
  /** Whether case distinguishes handles. */
  caseCounts?: boolean;
}

/** A network with one space of names. */
function plain({ name, url, find, caseCounts = false }: PlainShape): ProfileShapes {
  const fromHandle = (handle: string): Profile | null =>
    name.test(handle) ? { handle, handleKey: caseCounts ? handle : handle.toLowerCase(), url: url(handle) } : null;
  return { fromHandle, fromAddress: (address) => fromHandle(find(address) ?? "") };
}

/** `/@name`, whatever follows. */
function atName({ segments }: Address): string | undefined {
  return segments[0]?.startsWith("@") ? segments[0].slice(1) : undefined;
}

/** `/name`, unless the first part is one of the network's own words. */
function firstUnless(reserved: string) {
  const words = new Set(reserved.split(" "));
  return ({ segments }: Address) => (words.has((segments[0] ?? "").toLowerCase()) ? undefined : segments[0]?.replace(/^@/, ""));
}

/** `/word/name`. */
function after(...words: readonly string[]) {
  return ({ segments }: Address) => (words.includes(segments[0] ?? "") ? segments[1] : undefined);
}

/** Not on these hosts: short links, which say nothing of where they lead. */
function notOn(hosts: RegExp, find: PlainShape["find"]): PlainShape["find"] {
  return (address) => (hosts.test(address.host) ? undefined : find(address));
}

const INSTAGRAM_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?$/;
const findOnX = firstUnless("intent share home search hashtag i explore messages notifications settings login signup tos privacy download");
const findOnInstagram = firstUnless("p reel reels tv explore stories accounts direct about developer share legal web");
const findOnPinterest = firstUnless("pin search ideas today settings categories about business");
const findOnDailymotion = firstUnless("user video playlist embed search topic hub signin");

export const PROFILE_SHAPES: ShapesByNetwork = {
  facebook: facebookShapes,
  instagram: plain({ name: INSTAGRAM_NAME, url: (name) => `https://www.instagram.com/${name}/`, find: notOn(/^ig\.me$/, findOnInstagram) }),
  x: plain({ name: /^\w{1,20}$/, url: (name) => `https://x.com/${name}`, find: notOn(/^t\.co$/, findOnX) }),
  linkedin: linkedinShapes,
  youtube: youtubeShapes,
  tiktok: plain({ name: /^[\w.]{1,30}$/, url: (name) => `https://www.tiktok.com/@${name}`, find: atName }),
  threads: plain({ name: INSTAGRAM_NAME, url: (name) => `https://www.threads.com/@${name}`, find: atName }),
  bluesky: blueskyShapes,
  mastodon: mastodonShapes,
  snapchat: plain({
    name: /^[A-Za-z][\w.-]{1,30}$/,
    url: (name) => `https://www.snapchat.com/add/${name}`,
    find: notOn(/^t\./, (address) => atName(address) ?? after("add")(address)),
  }),
  whatsapp: plain({
    name: /^[A-Za-z0-9_-]{20,30}$/,
    url: (name) => `https://www.whatsapp.com/channel/${name}`,
    find: after("channel"),
    caseCounts: true,
  }),
  pinterest: plain({
    name: /^[\p{L}\p{N}_.-]{2,40}$/u,
    url: (name) => `https://www.pinterest.com/${encodeURIComponent(name)}/`,
    find: notOn(/^pin\.it$/, findOnPinterest),
  }),
  dailymotion: plain({
    name: /^[\w.-]{2,60}$/,
    url: (name) => `https://www.dailymotion.com/${name}`,
    find: notOn(/^dai\.ly$/, (address) => after("user")(address) ?? findOnDailymotion(address)),
  }),
  flickr: plain({ name: /^[\w-]+(?:@N\d{2})?$/, url: (name) => `https://www.flickr.com/photos/${name}/`, find: after("photos", "people") }),
};
