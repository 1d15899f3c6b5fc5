import type { TerritoryIndex } from "../territory/territoryIndex";
import { type Claim, refuseClaim } from "./claim";
import { identifyAccount } from "./identifyAccount";
import { NETWORKS, type Network } from "./network";
import { readWebsite } from "./websiteAddress";

/** A row of a SPARQL 1.1 JSON result: variables that are not bound are not there. */
export type Binding = Readonly<Record<string, { value?: unknown } | undefined>>;

/** Properties that hold the name of an account (sources of the register: P6552 and P11705 are numbers, of which no address is known). */
const NETWORK_OF: Readonly<Record<string, Network | undefined>> = {
  P2013: "facebook",
  P2002: "x",
  P2003: "instagram",
  P2397: "youtube",
  P11245: "youtube",
  P4264: "linkedin",
  P7085: "tiktok",
  P4033: "mastodon",
  P12361: "bluesky",
  P11892: "threads",
  ...Object.fromEntries(NETWORKS.map((network) => [network, network])),
};
/** Variables that say whose account it is, with the level of their codes. */
const KEYS = [
  ["insee", "commune"],
  ["departement", "departement"],
  ["region", "region"],
] as const;

/**
 * What a query of Wikidata found: one row an account. Anybody writes there: an account is to be verified, never the main one, and the item
 * is its proof. Statements that are deprecated, or that ended, are not taken.
 */
export function claimsOfWikidata(bindings: readonly Binding[], index: TerritoryIndex): Claim[] {
  return bindings.map((binding, position) => claimOf(binding, position + 1, index));
}

function claimOf(binding: Binding, line: number, index: TerritoryIndex): Claim {
  const text = (name: string) => (typeof binding[name]?.value === "string" ? binding[name].value.trim() : "");
  const network = NETWORK_OF[text("prop").replace(/^.*\//, "")];
  const said = text("account");
  const subject = text("itemLabel") || text("item");
  if (text("end") !== "" || text("rank").endsWith("DeprecatedRank")) return refuseClaim(line, "ended", `${subject} : ${said}`);
  if (network === undefined) return refuseClaim(line, "unknown-property", text("prop"));
  if (said === "") return refuseClaim(line, "missing", "account");
  const [key] = KEYS.filter(([variable]) => text(variable) !== "");
  const territory = key === undefined ? index.bySiren(text("siren")) : index.byKey(key[1], text(key[0]));
  if (territory === null) return refuseClaim(line, "unknown-territory", subject);
  const profile = identifyAccount(said, network);
  if (typeof profile === "string") return refuseClaim(line, profile, `${subject} : ${said}`);
  const proofUrl = readWebsite(text("item").replace(/^http:/, "https:"));
  return {
    kind: "account",
    line,
    territoryId: territory.id,
    network,
    profile,
    states: {},
    fills: { standing: "to-verify", purpose: "institutionnel", ...(proofUrl && { proofUrl }) },
    takesMain: false,
  };
}
