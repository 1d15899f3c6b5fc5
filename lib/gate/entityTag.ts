import { createHash } from "node:crypto";

/** A strong tag: the same bytes, the same tag. */
export function entityTag(content: string): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 32)}"`;
}

/** Whether the reader has it already (RFC 9110, 13.1.2: a weak comparison; `*` is anything). */
export function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}
