import { describe, expect, it } from "vitest";
import { identifyAccount, identifyAddress } from "@/lib/domain/account/identifyAccount";
import { NETWORKS, type Network } from "@/lib/domain/account/network";

/** Network, what a file has, handle, key, canonical address. */
const FOUND: readonly (readonly [Network, string, string, string, string])[] = [
  ["facebook", "https://www.facebook.com/VilledeMenton", "VilledeMenton", "villedementon", "https://www.facebook.com/VilledeMenton"],
  [
    "facebook",
    "http://fr-fr.facebook.com/ville.de.menton/?ref=ts&fref=ts",
    "ville.de.menton",
    "villedementon",
    "https://www.facebook.com/ville.de.menton",
  ],
  ["facebook", "m.facebook.com/VilledeMenton/photos", "VilledeMenton", "villedementon", "https://www.facebook.com/VilledeMenton"],
  ["facebook", "//fb.com/VilledeMenton", "VilledeMenton", "villedementon", "https://www.facebook.com/VilledeMenton"],
  [
    "facebook",
    "https://www.facebook.com/pg/VilledeMenton/about",
    "VilledeMenton",
    "villedementon",
    "https://www.facebook.com/VilledeMenton",
  ],
  [
    "facebook",
    "https://www.facebook.com/profile.php?id=100064371628350",
    "100064371628350",
    "100064371628350",
    "https://www.facebook.com/profile.php?id=100064371628350",
  ],
  [
    "facebook",
    "https://www.facebook.com/pages/Ville-de-Lens/123456789012",
    "123456789012",
    "123456789012",
    "https://www.facebook.com/profile.php?id=123456789012",
  ],
  [
    "facebook",
    "https://www.facebook.com/people/Mairie/100064371628350/",
    "100064371628350",
    "100064371628350",
    "https://www.facebook.com/profile.php?id=100064371628350",
  ],
  [
    "facebook",
    "https://www.facebook.com/p/Mairie-de-Lens-100064371628350/",
    "100064371628350",
    "100064371628350",
    "https://www.facebook.com/profile.php?id=100064371628350",
  ],
  [
    "facebook",
    "https://www.facebook.com/Ville-de-Lens-100064371628350/",
    "100064371628350",
    "100064371628350",
    "https://www.facebook.com/profile.php?id=100064371628350",
  ],
  ["facebook", "@VilledeMenton", "VilledeMenton", "villedementon", "https://www.facebook.com/VilledeMenton"],
  [
    "instagram",
    "https://www.instagram.com/villedementon/?hl=fr",
    "villedementon",
    "villedementon",
    "https://www.instagram.com/villedementon/",
  ],
  [
    "instagram",
    "https://instagram.com/Ville.De_Menton/reels/",
    "Ville.De_Menton",
    "ville.de_menton",
    "https://www.instagram.com/Ville.De_Menton/",
  ],
  ["instagram", "villedementon", "villedementon", "villedementon", "https://www.instagram.com/villedementon/"],
  ["x", "https://twitter.com/VilleMenton", "VilleMenton", "villementon", "https://x.com/VilleMenton"],
  ["x", "https://mobile.twitter.com/@VilleMenton?lang=fr", "VilleMenton", "villementon", "https://x.com/VilleMenton"],
  ["x", "https://twitter.com/#!/VilleMenton", "VilleMenton", "villementon", "https://x.com/VilleMenton"],
  ["x", "x.com/VilleMenton/status/123", "VilleMenton", "villementon", "https://x.com/VilleMenton"],
  ["x", "@VilleMenton", "VilleMenton", "villementon", "https://x.com/VilleMenton"],
  [
    "linkedin",
    "https://fr.linkedin.com/company/Ville-de-Menton/posts/",
    "Ville-de-Menton",
    "company/ville-de-menton",
    "https://www.linkedin.com/company/Ville-de-Menton/",
  ],
  [
    "linkedin",
    "https://www.linkedin.com/company/ville-de-n%C3%AEmes/",
    "ville-de-nîmes",
    "company/ville-de-nîmes",
    "https://www.linkedin.com/company/ville-de-n%C3%AEmes/",
  ],
  [
    "linkedin",
    "https://www.linkedin.com/showcase/menton-tourisme",
    "menton-tourisme",
    "showcase/menton-tourisme",
    "https://www.linkedin.com/showcase/menton-tourisme/",
  ],
  ["linkedin", "https://www.linkedin.com/school/menton", "menton", "school/menton", "https://www.linkedin.com/school/menton/"],
  ["linkedin", "ville-de-menton", "ville-de-menton", "company/ville-de-menton", "https://www.linkedin.com/company/ville-de-menton/"],
  ["linkedin", "showcase/menton", "menton", "showcase/menton", "https://www.linkedin.com/showcase/menton/"],
  ["youtube", "https://www.youtube.com/@VilledeMenton/videos", "VilledeMenton", "@villedementon", "https://www.youtube.com/@VilledeMenton"],
  [
    "youtube",
    "https://youtube.com/channel/UCabcdefghijklmnopqrstuv?sub_confirmation=1",
    "UCabcdefghijklmnopqrstuv",
    "channel/UCabcdefghijklmnopqrstuv",
    "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
  ],
  ["youtube", "https://m.youtube.com/c/VilledeMenton", "VilledeMenton", "c/villedementon", "https://www.youtube.com/c/VilledeMenton"],
  ["youtube", "https://www.youtube.com/user/menton", "menton", "user/menton", "https://www.youtube.com/user/menton"],
  ["youtube", "https://www.youtube.com/menton", "menton", "c/menton", "https://www.youtube.com/c/menton"],
  [
    "youtube",
    "UCabcdefghijklmnopqrstuv",
    "UCabcdefghijklmnopqrstuv",
    "channel/UCabcdefghijklmnopqrstuv",
    "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
  ],
  ["youtube", "@menton", "menton", "@menton", "https://www.youtube.com/@menton"],
  [
    "tiktok",
    "https://www.tiktok.com/@villedementon/video/7?is_from_webapp=1",
    "villedementon",
    "villedementon",
    "https://www.tiktok.com/@villedementon",
  ],
  ["tiktok", "villedementon", "villedementon", "villedementon", "https://www.tiktok.com/@villedementon"],
  ["threads", "https://www.threads.net/@villedementon", "villedementon", "villedementon", "https://www.threads.com/@villedementon"],
  ["bluesky", "https://bsky.app/profile/Menton.fr/post/3k", "Menton.fr", "menton.fr", "https://bsky.app/profile/Menton.fr"],
  ["bluesky", "@menton.bsky.social", "menton.bsky.social", "menton.bsky.social", "https://bsky.app/profile/menton.bsky.social"],
  ["bluesky", "menton", "menton.bsky.social", "menton.bsky.social", "https://bsky.app/profile/menton.bsky.social"],
  [
    "bluesky",
    "https://bsky.app/profile/did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    "did:plc:ewvi7nxzyoun6zhxrhs64oiz",
    "https://bsky.app/profile/did:plc:ewvi7nxzyoun6zhxrhs64oiz",
  ],
  [
    "mastodon",
    "https://Social.Numerique.gouv.fr/@Menton",
    "Menton@social.numerique.gouv.fr",
    "menton@social.numerique.gouv.fr",
    "https://social.numerique.gouv.fr/@Menton",
  ],
  [
    "mastodon",
    "https://mastodon.social/users/menton",
    "menton@mastodon.social",
    "menton@mastodon.social",
    "https://mastodon.social/@menton",
  ],
  [
    "mastodon",
    "https://piaille.fr/web/@menton@mastodon.social",
    "menton@mastodon.social",
    "menton@mastodon.social",
    "https://mastodon.social/@menton",
  ],
  ["mastodon", "@menton@mastodon.social", "menton@mastodon.social", "menton@mastodon.social", "https://mastodon.social/@menton"],
  [
    "snapchat",
    "https://www.snapchat.com/add/villedementon",
    "villedementon",
    "villedementon",
    "https://www.snapchat.com/add/villedementon",
  ],
  ["snapchat", "https://www.snapchat.com/@villedementon", "villedementon", "villedementon", "https://www.snapchat.com/add/villedementon"],
  [
    "whatsapp",
    "https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp1z",
    "0029VaAbCdEfGhIjKlMnOp1z",
    "0029VaAbCdEfGhIjKlMnOp1z",
    "https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp1z",
  ],
  [
    "pinterest",
    "https://www.pinterest.fr/villedementon/_saved/",
    "villedementon",
    "villedementon",
    "https://www.pinterest.com/villedementon/",
  ],
  ["dailymotion", "https://www.dailymotion.com/user/menton", "menton", "menton", "https://www.dailymotion.com/menton"],
  ["dailymotion", "https://www.dailymotion.com/Menton", "Menton", "menton", "https://www.dailymotion.com/Menton"],
  ["flickr", "https://www.flickr.com/photos/menton/albums", "menton", "menton", "https://www.flickr.com/photos/menton/"],
  ["flickr", "https://flickr.com/people/12345678@N08/", "12345678@N08", "12345678@n08", "https://www.flickr.com/photos/12345678@N08/"],
];

const REFUSED: readonly (readonly [Network, string, string])[] = [
  ["facebook", "https://www.facebook.com/sharer/sharer.php?u=https://menton.fr", "not-a-profile"],
  ["facebook", "https://www.facebook.com/plugins/page.php?href=x", "not-a-profile"],
  ["facebook", "https://www.facebook.com/groups/menton", "not-a-profile"],
  ["facebook", "https://www.facebook.com/profile.php", "not-a-profile"],
  ["facebook", "https://www.facebook.com/pages/Menton", "not-a-profile"],
  ["facebook", "https://www.facebook.com/pages", "not-a-profile"],
  ["facebook", "https://l.facebook.com/l.php?u=https://menton.fr", "not-a-profile"],
  ["facebook", "https://fb.watch/abc/", "not-a-profile"],
  ["facebook", "https://www.facebook.com/", "not-a-profile"],
  ["facebook", "https://www.facebook.com/pg/", "not-a-profile"],
  ["facebook", "https://www.facebook.com/whatever.php", "not-a-profile"],
  ["facebook", "Ville de Menton", "not-a-handle"],
  ["facebook", "https://www.instagram.com/menton", "address-of-another-network"],
  ["facebook", "https://www.menton.fr/facebook", "address-of-another-network"],
  ["facebook", "https://", "not-an-address"],
  ["facebook", "https://menton/page", "not-an-address"],
  ["facebook", "https://www.facebook.com:99999/menton", "not-an-address"],
  ["instagram", "https://www.instagram.com/p/Cabc/", "not-a-profile"],
  ["instagram", "https://ig.me/m/menton", "not-a-profile"],
  ["instagram", "ville de menton", "not-a-handle"],
  ["x", "https://twitter.com/intent/tweet?text=x", "not-a-profile"],
  ["x", "https://twitter.com/share?url=x", "not-a-profile"],
  ["x", "https://x.com/hashtag/menton", "not-a-profile"],
  ["x", "https://t.co/abc", "not-a-profile"],
  ["x", "https://x.com/", "not-a-profile"],
  ["x", "https://mastodon.social/@menton", "address-of-another-network"],
  ["linkedin", "https://www.linkedin.com/feed/update/1", "not-a-profile"],
  ["linkedin", "https://www.linkedin.com/company/", "not-a-profile"],
  ["linkedin", "https://lnkd.in/abc", "not-a-profile"],
  ["linkedin", "https://www.linkedin.com", "not-a-profile"],
  ["linkedin", "groupe/menton", "not-a-handle"],
  ["youtube", "https://youtu.be/dQw4w9WgXcQ", "not-a-profile"],
  ["youtube", "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "not-a-profile"],
  ["youtube", "https://www.youtube.com/channel/menton", "not-a-profile"],
  ["youtube", "https://www.youtube.com/channel", "not-a-profile"],
  ["youtube", "https://www.youtube.com", "not-a-profile"],
  ["youtube", "a b", "not-a-handle"],
  ["tiktok", "https://vm.tiktok.com/ZM/", "not-a-profile"],
  ["threads", "https://www.threads.net/search", "not-a-profile"],
  ["bluesky", "https://bsky.app/intent/compose?text=x", "not-a-profile"],
  ["bluesky", "https://bsky.app/profile", "not-a-profile"],
  ["bluesky", "men ton", "not-a-handle"],
  ["mastodon", "menton", "not-a-handle"],
  ["mastodon", "@a@b@c.fr", "not-a-handle"],
  ["mastodon", "https://mastodon.social/about", "not-a-profile"],
  ["mastodon", "https://mastodon.social", "not-a-profile"],
  ["mastodon", "https://mastodon.social/users", "not-a-profile"],
  ["mastodon", "https://www.facebook.com/menton", "address-of-another-network"],
  ["snapchat", "https://t.snapchat.com/abc", "not-a-profile"],
  ["snapchat", "https://www.snapchat.com/spotlight/1", "not-a-profile"],
  ["whatsapp", "https://wa.me/33600000000", "not-a-profile"],
  ["whatsapp", "https://chat.whatsapp.com/abc", "not-a-profile"],
  ["pinterest", "https://www.pinterest.fr/pin/123/", "not-a-profile"],
  ["pinterest", "https://pin.it/abc", "not-a-profile"],
  ["dailymotion", "https://www.dailymotion.com/video/x1", "not-a-profile"],
  ["dailymotion", "https://dai.ly/x1", "not-a-profile"],
  ["dailymotion", "https://www.dailymotion.com/user", "not-a-profile"],
  ["flickr", "https://flic.kr/p/abc", "not-a-profile"],
  ["flickr", "https://www.flickr.com", "not-a-profile"],
  ["flickr", "https://www.flickr.com/photos", "not-a-profile"],
];

describe("identifyAccount", () => {
  it.each(FOUND)("finds on %s the account of « %s »", (network, text, handle, handleKey, url) => {
    expect(identifyAccount(text, network)).toEqual({ handle, handleKey, url });
  });

  it.each(REFUSED)("refuses on %s « %s »: %s", (network, text, problem) => {
    expect(identifyAccount(text, network)).toBe(problem);
  });

  it("finds the same account again from the canonical address that it gives", () => {
    for (const [network, text] of FOUND) {
      const first = identifyAccount(text, network);
      if (typeof first === "string") throw new Error(text);
      const again = identifyAccount(first.url, network);
      expect(again).toEqual({ ...first, handle: (again as { handle: string }).handle });
    }
  });

  it("covers every network", () => {
    for (const cases of [FOUND, REFUSED]) expect(new Set(cases.map(([network]) => network))).toEqual(new Set(NETWORKS));
  });

  it("keeps a percent sign that encodes nothing", () => {
    expect(identifyAddress("https://www.linkedin.com/company/100%zz", "linkedin")).toBe("not-a-profile");
  });

  it("wants an address where only an address will do", () => {
    expect(identifyAddress("@menton", "facebook")).toBe("not-an-address");
    expect(identifyAddress("ftp://facebook.com/menton", "facebook")).toBe("not-an-address");
  });
});
