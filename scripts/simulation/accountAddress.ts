import { identifyAccount } from "@/lib/domain/account/identifyAccount";
import type { Profile } from "@/lib/domain/account/profile";
import type { Level } from "@/lib/domain/territory/level";
import type { SimulatedNetwork } from "./simulatedNetwork";

/** Codes of communes and groupings are unique as they are; those of the others collide. */
const BEFORE_CODE: Record<Level, string> = { commune: "", epci: "", ept: "", departement: "dep", region: "region", com: "com" };

/**
 * Handle and address of a simulated account. They have the form that an import takes, and yet no reader can land on an account of
 * somebody: the handle is one that the network itself refuses.
 * @param suffix of an account beside the main one: `tourisme`
 */
export function accountAddress(network: SimulatedNetwork, authority: { level: Level; code: string }, suffix?: string): Profile {
  const name = `${BEFORE_CODE[authority.level]}${authority.code.toLowerCase()}${suffix === undefined ? "" : `_${suffix}`}`;
  const handle = handleOn(network, name);
  const profile = identifyAccount(handle, network);
  if (typeof profile === "string") throw new Error(`${handle} on ${network}: ${profile}`);
  return profile;
}

function handleOn(network: SimulatedNetwork, name: string): string {
  switch (network) {
    case "facebook": // letters, digits and dots only
      return `simulation-${name}-fictive`;
    case "instagram":
    case "threads": // never two dots in a row
      return `simulation..${name}`;
    case "x": // 15 characters at most
      return `simulation_${name}`;
    case "linkedin": // letters, digits and hyphens only
      return `simulation_${name}`;
    case "youtube": // 30 characters at most
      return `simulation-${name}-aucune-chaine-reelle`;
    case "tiktok": // 24 characters at most
      return `simulation_fictive_${name.padStart(6, "_")}`;
    case "bluesky": // a domain, and this one cannot exist (RFC 2606)
      return `simulation-${name.replace("_", "-")}.invalid`;
    case "whatsapp": // the codes of channels begin with 0029
      return `simulation-fictive-${name}`;
  }
}
