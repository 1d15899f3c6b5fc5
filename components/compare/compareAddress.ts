import { withQuery } from "@/components/site/withQuery";
import { type ComparedKey, writeCodes, writeKey } from "@/lib/domain/territory/comparedCodes";

/** What the address of a comparison says, as it was given. */
export interface CompareQuery {
  keys: readonly ComparedKey[];
  edition?: string | undefined;
  revision?: number | undefined;
  network?: string | undefined;
  me?: ComparedKey | undefined;
}

/** The parameters of a comparison, in one order: one comparison has one address. */
export function compareParameters({ keys, edition, revision, network, me }: CompareQuery): [name: string, value: string][] {
  const given: [string, string | undefined][] = [
    ["codes", keys.length === 0 ? undefined : writeCodes(keys)],
    ["edition", edition === "latest" ? undefined : edition],
    ["revision", revision === undefined ? undefined : String(revision)],
    ["network", network],
    ["me", me && writeKey(me)],
  ];
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

export function compareAddress(query: CompareQuery, changes: Partial<CompareQuery> = {}): string {
  return addressOf("/comparer", { ...query, ...changes });
}

/** The same figures as a file. */
export function compareFile(query: CompareQuery): string {
  return addressOf("/api/v1/compare.csv", { ...query, network: undefined, me: undefined });
}

/** Commas, like slashes, may stand as they are in a query, and read better. */
function addressOf(path: string, query: CompareQuery): string {
  return withQuery(path, new URLSearchParams(compareParameters(query))).replaceAll("%2C", ",");
}
