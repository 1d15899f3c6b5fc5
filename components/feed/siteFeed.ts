import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { localAddress } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import { atomFeed, type FeedEntry } from "./atomFeed";

export interface FeedSite extends Pick<SiteIdentity, "name" | "licenceName" | "licenceUrl"> {
  /** Said of all its figures. */
  simulation: string | null;
}

export const FEEDS = ["editions", "corrections"] as const;

/** The French address of a feed. */
export const feedPath = (name: (typeof FEEDS)[number]) => `/flux/${name}.atom`;

/** Before anything was published. */
const SINCE = "2026-01-01T00:00:00.000Z";

interface About {
  title: string;
  subtitle: string;
  /** French address of the page that shows the same. */
  page: string;
  entries: readonly FeedEntry[];
}

/** A tag (RFC 4151): the name of the host says whose it is, whatever its port and its scheme. A site that takes another name has another feed, of the same entries. */
const feedId = (name: (typeof FEEDS)[number], locale: Locale) => `tag:${new URL(publicAddress("/")).hostname},2026:${name}/${locale}`;

/** A feed of this site, in the name of its observatory. */
export function siteFeed(name: (typeof FEEDS)[number], about: About, site: FeedSite, locale: Locale): string {
  return atomFeed({
    ...about,
    id: feedId(name, locale),
    address: publicAddress(localAddress(feedPath(name), locale)),
    page: publicAddress(localAddress(about.page, locale)),
    author: site.name,
    licence: `${site.licenceName} ${site.licenceUrl}`,
    language: locale,
    since: SINCE,
  });
}
