/** A web address taken apart. */
export interface Address {
  /** Lower case, without `www.`. */
  host: string;
  /** Parts of the path, decoded; no empty ones, so that a trailing slash says nothing. */
  segments: readonly string[];
  query(name: string): string | null;
}

const WITH_SCHEME = /^(?:https?:)?\/\//i;
/** « facebook.com/ville »: a host, then a path. A bare « ville.bsky.social » is a handle. */
const WITHOUT_SCHEME = /^[\w-]+(?:\.[\w-]+)+\/\S/;

/** Whether a cell holds an address rather than a handle. */
export function isAddress(text: string): boolean {
  return WITH_SCHEME.test(text) || WITHOUT_SCHEME.test(text);
}

/** An address without query, fragment, port or escapes, as nearly all are: ten times as fast to take apart. */
const PLAIN = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]+)((?:\/[\w.@~-]*)*)$/;

/** Null for what is no http(s) address. */
export function readAddress(text: string): Address | null {
  const [, plainHost, plainPath = ""] = PLAIN.exec(text) ?? [];
  if (plainHost !== undefined) return { host: bareHost(plainHost), segments: plainPath.split("/").filter(Boolean), query: NO_QUERY };
  const whole = /^https?:/i.test(text) ? text : `https://${text.replace(/^\/\//, "")}`;
  const url = parse(whole);
  if (url === null || !url.hostname.includes(".")) return null;
  return {
    host: bareHost(url.hostname),
    segments: `${url.pathname}${hashBang(url.hash)}`.split("/").filter(Boolean).map(decode),
    query: (name) => url.searchParams.get(name),
  };
}

const NO_QUERY = () => null; // made once: rows are many

function bareHost(host: string): string {
  return host.startsWith("www.") ? host.slice(4) : host;
}

/** Twitter's old « twitter.com/#!/ville ». */
function hashBang(hash: string): string {
  return hash.startsWith("#!/") ? hash.slice(2) : "";
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a percent sign that encodes nothing
  }
}
