import { MOST_LINKS } from "./candidature";

const LONGEST_LINK = 500;

/** Addresses as somebody types them, one a line; or what is wrong with them. Other schemes than https lead to what no juror should open. */
export function readLinks(text: string): { links: readonly string[] } | { problem: "too-many-links" | "bad-link"; found: string } {
  const lines = text.split(/\s+/).filter((line) => line !== "");
  const wrong = lines.find((line) => !isSafe(line));
  if (wrong !== undefined) return { problem: "bad-link", found: wrong.slice(0, 80) };
  const links = [...new Set(lines.map((line) => new URL(line).href))];
  return links.length > MOST_LINKS ? { problem: "too-many-links", found: String(links.length) } : { links };
}

/** Of a site with a name, and without somebody's password in it. */
function isSafe(line: string): boolean {
  if (line.length > LONGEST_LINK || !URL.canParse(line)) return false;
  const { protocol, username, password, hostname, href } = new URL(line);
  return protocol === "https:" && username === "" && password === "" && /\.[a-z]/i.test(hostname) && href.length <= 2 * LONGEST_LINK;
}
