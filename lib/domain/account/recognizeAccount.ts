import { isAddress, readAddress } from "./address";
import { type AccountProblem, identifyAccount, identifyAddress } from "./identifyAccount";
import { type LinkKind, linkKind } from "./linkKind";
import type { Network } from "./network";
import { networkOfHost } from "./networkOfHost";
import type { Profile } from "./profile";
import { PROFILE_SHAPES } from "./profileShapes";

/** An account whose network its own address told. */
export interface RecognizedAccount {
  network: Network;
  profile: Profile;
}
export type RecognitionProblem = AccountProblem | LinkKind | "unknown-host" | "network-missing";

/**
 * The account that was pasted: an address, which tells its network by its host, or a handle on the network that is said. What shares,
 * searches or shows one post is refused, with which of these it is.
 * @param said the network chosen beside it; null when the address alone tells
 */
export function recognizeAccount(text: string, said: Network | null): RecognizedAccount | { problem: RecognitionProblem } {
  const pasted = text.trim();
  return isAddress(pasted) ? recognizeAddress(pasted, said) : recognizeHandle(pasted, said);
}

function recognizeHandle(handle: string, said: Network | null): RecognizedAccount | { problem: RecognitionProblem } {
  // « @ville@mastodon.social » names its instance.
  const network = said ?? (/^@?[^@\s]+@[^@\s]+$/.test(handle) ? "mastodon" : null);
  if (network === null) return { problem: "network-missing" };
  const profile = identifyAccount(handle, network);
  return typeof profile === "string" ? { problem: profile } : { network, profile };
}

function recognizeAddress(pasted: string, said: Network | null): RecognizedAccount | { problem: RecognitionProblem } {
  const address = readAddress(pasted);
  if (address === null) return { problem: "not-an-address" };
  // Mastodon lives on hosts of its own: its addresses are known by their shape.
  const network = said ?? networkOfHost(address.host) ?? (PROFILE_SHAPES.mastodon.fromAddress(address) === null ? null : "mastodon");
  if (network === null) return { problem: "unknown-host" };
  const profile = identifyAddress(pasted, network);
  if (typeof profile !== "string") return { network, profile };
  return { problem: profile === "not-a-profile" ? linkKind(address) : profile };
}
