/** A feed as it is written: plain texts, whole addresses, ISO instants. */
export interface Feed {
  /** Its own address, which identifies it. */
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
export function atomFeed({ address, page, title, subtitle, author, licence, language, entries, since }: Feed): string {
  const updated = [since, ...entries.map((entry) => entry.updated)].toSorted().at(-1) ?? since;
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element("id", address),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", updated),
    element("rights", licence),
    `<author>${element("name", author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
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
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    element("summary", summary),
    "</entry>",
  ].join("");
}

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

/** XML holds no control character but tab and line breaks, escaped or not. */
function escaped(text: string): string {
  const known = [...text].filter((letter) => letter >= " " || letter === "\n" || letter === "\t").join("");
  return known.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
