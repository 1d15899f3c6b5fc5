import type { Network } from "../account/network";
import { networkOfHost } from "../account/networkOfHost";
import { LONGEST_ADDRESS } from "./post";

export type AddressProblem = "not-an-address" | "other-network";

/**
 * The address of a post as it is linked to: http or https, without a user, on a host of its network where the hosts of the network are
 * known (an instance of Mastodon is known by nobody). A host of another network never is.
 */
export function readPostAddress(text: string, network: Network): { url: string } | AddressProblem {
  const written = text.trim();
  const url = URL.canParse(written) && written.length <= LONGEST_ADDRESS ? new URL(written) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || !url.hostname.includes(".")) {
    return "not-an-address";
  }
  const found = networkOfHost(url.hostname);
  if (found !== network && (found !== null || network !== "mastodon")) return "other-network";
  return url.href.length <= LONGEST_ADDRESS ? { url: url.href } : "not-an-address";
}
