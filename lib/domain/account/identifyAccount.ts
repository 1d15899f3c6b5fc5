import { isAddress, readAddress } from "./address";
import type { Network } from "./network";
import { networkOfHost } from "./networkOfHost";
import type { Profile } from "./profile";
import { PROFILE_SHAPES } from "./profileShapes";

export const ACCOUNT_PROBLEMS = ["not-an-address", "address-of-another-network", "not-a-profile", "not-a-handle"] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

/**
 * The account meant by an address (« https://fr-fr.facebook.com/VilledeMenton?ref=ts »), an @handle or a bare one on a network.
 * The host of an address decides: one of another network is refused, as are links to a post, to share, to follow or to embed.
 */
export function identifyAccount(text: string, network: Network): Profile | AccountProblem {
  if (isAddress(text)) return identifyAddress(text, network);
  return PROFILE_SHAPES[network].fromHandle(text.trim().replace(/^@/, "")) ?? "not-a-handle";
}

/** The same where only an address will do. */
export function identifyAddress(text: string, network: Network): Profile | AccountProblem {
  const address = readAddress(text.trim());
  if (address === null) return "not-an-address";
  const found = networkOfHost(address.host);
  // Mastodon lives on hosts of its own: its addresses are known by their shape.
  if (found !== network && (found !== null || network !== "mastodon")) return "address-of-another-network";
  return PROFILE_SHAPES[network].fromAddress(address) ?? "not-a-profile";
}
