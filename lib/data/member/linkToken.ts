import { createHash, randomBytes } from "node:crypto";

/** What stands in the address of a one-time link: 256 bits that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it. */
export function tokenSha256(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
