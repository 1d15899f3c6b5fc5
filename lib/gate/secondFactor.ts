import { createHash, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const PERIOD = 30;
/** A clock may be one step early or late. */
const WINDOW = 1;
const RECOVERY_CODES = 10;

/** A new secret, as authenticator applications read it. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator application reads from a QR code. */
export function totpAddress(secret: string, email: string, issuer: string): string {
  return totpOf(secret, email, issuer).toString();
}

/**
 * The step of the code that was given.
 * @param lastStep the last that was used: a code serves once
 * @returns null when it is none of them
 */
export function totpStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const away = totpOf(secret).validate({ token, timestamp: now.getTime(), window: WINDOW });
  if (away === null) return null;
  const step = Math.floor(now.getTime() / 1000 / PERIOD) + away;
  return step > (lastStep ?? 0) ? step : null;
}

/** Ten codes for the day when the telephone is lost: shown once, kept as hashes. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => (randomBytes(8).toString("hex").match(/.{4}/g) ?? []).join("-"));
}

/** What is kept of a recovery code, however it was typed: 64 random bits need no slow hash. */
export function recoveryHash(code: string): string {
  return createHash("sha256")
    .update(code.toLowerCase().replace(/[^0-9a-f]/g, ""))
    .digest("hex");
}

function totpOf(secret: string, label = "", issuer = ""): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), label, issuer, period: PERIOD });
}
