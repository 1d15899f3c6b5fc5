import { xmlText } from "@/lib/domain/format/xmlText";

/** A feed as it is written: plain texts, whole addresses, ISO instants. */
export interface Feed {
  /** The same as long as the site keeps its name. */
  id: string;
  /** Its own address. */
  address: string;
  /** The page that shows the same. */
  page: string;
  title: string;
  subtitle: string;
  author: string;
  licence: string;
  language: string;
  /** The last first. */
  entries: readonly FeedEntry[];
  /** Of a feed without entries. */
  since: string;
}
export interface FeedEntry {
  /** Never reused, and the same for good. */
  id: string;
  address: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
}

/** A feed in Atom (RFC 4287). */
export function atomFeed({ id, address, page, title, subtitle, author, licence, language, entries, since }: Feed): string {
  const updated = [since, ...entries.map((entry) => entry.updated)].toSorted().at(-1) ?? since;
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    element("id", id),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", updated),
    element("rights", licence),
    `<author>${element("name", author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(entryText),
    "</feed>\n",
  ].join("\n");
}

function entryText({ id, address, title, summary, published, updated }: FeedEntry): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("published", published),
    element("updated", updated),
    `<link rel="alternate" type="text/html" href="${xmlText(address)}"/>`,
    element("summary", summary),
    "</entry>",
  ].join("");
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;
