import type { TerritoryIndex } from "../territory/territoryIndex";
import { type AccountClaim, type Claim, refuseClaim } from "./claim";
import type { DirectoryRecord } from "./directoryRecord";
import { type MatchedRecord, matchDirectory } from "./matchDirectory";
import { recognizeAccount } from "./recognizeAccount";
import { readWebsite } from "./websiteAddress";

/**
 * What the directory of public services says of accounts and websites. A town hall enters its own record: its accounts are official, and the
 * first on each network is the main one where there is none. The labels beside the addresses are not read: the host tells the network.
 */
export function claimsOfDirectory(records: readonly DirectoryRecord[], index: TerritoryIndex): Claim[] {
  const { matched, refused } = matchDirectory(records, index);
  return [...refused, ...matched.flatMap(claimsOf)].sort((a, b) => a.line - b.line);
}

function claimsOf({ record, territory }: MatchedRecord): Claim[] {
  const { line, broken } = record;
  const page = record.page === "" ? "" : readWebsite(record.page);
  const accounts = record.socials.map((social): AccountClaim | Claim => {
    const found = recognizeAccount(social, null);
    if ("problem" in found) return refuseClaim(line, found.problem, `${record.name} : ${social}`);
    return {
      kind: "account",
      line,
      territoryId: territory.id,
      ...found,
      states: {},
      fills: { standing: "official", purpose: "institutionnel", ...(page && { proofUrl: page }) },
      takesMain: true,
    };
  });
  return [
    ...broken.map((field) => refuseClaim(line, "not-nested-json", `${record.name} : ${field}`)),
    ...(page === null ? [refuseClaim(line, "not-a-website", `${record.name} : ${record.page}`)] : []),
    ...websiteOf(record, territory.id, page || "service-public.gouv.fr"),
    ...accounts,
  ];
}

/** The first that is one: a record may have several. */
function websiteOf({ line, name, websites }: DirectoryRecord, territoryId: number, source: string): Claim[] {
  const [first] = websites;
  if (first === undefined) return [];
  const [url] = websites.flatMap((website) => readWebsite(website) ?? []);
  if (url === undefined) return [refuseClaim(line, "not-a-website", `${name} : ${first}`)];
  return [{ kind: "website", line, territoryId, url, source }];
}
