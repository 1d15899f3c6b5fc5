import { expect, test } from "vitest";
import { identifyAddress } from "@/lib/domain/account/identifyAccount";
import { accountAddress } from "@/scripts/simulation/accountAddress";
import { SIMULATED_NETWORKS, type SimulatedNetwork } from "@/scripts/simulation/simulatedNetwork";

/** What each network takes as a handle: a simulated one must be none of these. */
const POSSIBLE: Record<SimulatedNetwork, RegExp> = {
  facebook: /^[a-z0-9.]+$/i,
  instagram: /^(?!.*\.\.)[a-z0-9._]{1,30}$/i,
  threads: /^(?!.*\.\.)[a-z0-9._]{1,30}$/i,
  x: /^[a-z0-9_]{1,15}$/i,
  linkedin: /^[\p{L}\p{N}-]{3,100}$/u,
  youtube: /^[\p{L}\p{N}._·-]{3,30}$/u,
  tiktok: /^[a-z0-9._]{2,24}$/i,
  bluesky: /^([a-z0-9-]+\.)+(?!invalid$)[a-z]{2,}$/i,
  whatsapp: /^0029[a-z0-9]+$/i,
};
const NAMED = [
  { level: "commune", code: "35238" },
  { level: "commune", code: "2A004" },
  { level: "epci", code: "200046977" },
  { level: "ept", code: "200057867" },
  { level: "departement", code: "01" },
  { level: "departement", code: "971" },
  { level: "region", code: "01" },
  { level: "com", code: "975" },
] as const;

test.each(SIMULATED_NETWORKS)("no account on %s can have a simulated handle; it says what it is and an import takes it", (network) => {
  const profiles = NAMED.flatMap((authority) => suffixesOn(network).map((suffix) => accountAddress(network, authority, suffix)));
  for (const { handle, handleKey, url } of profiles) {
    expect(handle).toMatch(/^simulation/);
    expect(handle).not.toMatch(POSSIBLE[network]);
    expect(identifyAddress(url, network)).toEqual({ handle, handleKey, url });
  }
  expect(new Set(profiles.map(({ handleKey }) => handleKey)).size).toBe(profiles.length);
});

/** Of the accounts that are simulated there beside the first. */
function suffixesOn(network: SimulatedNetwork): (string | undefined)[] {
  if (network === "x") return [undefined];
  if (network !== "facebook" && network !== "instagram") return [undefined, "2"];
  return [undefined, "2", "tourisme", "culture", "jeunesse", "services", "fans", "bis"];
}
