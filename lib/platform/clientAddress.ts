import { isIP, isIPv6 } from "node:net";

/**
 * The address that a request comes from, as far as it can be believed. Each trusted proxy appends to X-Forwarded-For the address it
 * was called from, so that the client's stands as many places from the end as there are proxies; what lies further left is the client's own claim.
 * @param socketAddress the other end of the connection
 * @param forwardedFor the header as it was received
 * @param trustedProxies how many proxies stand in front; 0 believes no header
 */
export function clientAddress(socketAddress: string | undefined, forwardedFor: string | undefined, trustedProxies: number): string {
  const own = plainAddress(socketAddress ?? "") ?? "unknown";
  if (trustedProxies === 0 || forwardedFor === undefined) return own;
  const claimed = forwardedFor.split(",");
  return plainAddress(claimed[claimed.length - trustedProxies] ?? "") ?? own;
}

/** Without port, brackets, zone, or the IPv4-in-IPv6 prefix; null when it is no address. */
function plainAddress(text: string): string | null {
  const trimmed = text.trim();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) ? address.toLowerCase() : null;
}

/** Whose requests are counted together: an IPv4 address, or an IPv6 network of /64, which one subscriber has whole. */
export function clientKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
