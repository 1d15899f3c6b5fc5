import type { PresenceQuery } from "@/lib/data/presence/readPresence";
import { presencePageQuery } from "@/lib/gate/api/presenceQueries";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";

/**
 * The census that an address asks for. A form sends an edition and a year together: the edition is what it asks.
 * @throws ExpectedError `bad-value` for a value that does not exist
 */
export function readPresenceQuery(query: URLSearchParams): PresenceQuery {
  const { year, ...asked } = parsePageQuery(presencePageQuery, query);
  return asked.edition === undefined ? { ...asked, revision: undefined, year } : asked;
}
