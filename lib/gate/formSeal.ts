import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { ExpectedError } from "@/lib/platform/errors";
import { sessionKey } from "./sessionKey";

/** Nobody reads a form and fills it in faster. */
export const LEAST_SECONDS = 3;
const MOST_SECONDS = 24 * 3_600;

/**
 * When a form was shown, and where: signed, so that whoever sends it cannot have made that up, nor take it from one form to another. No two
 * are the same: each is sent once (see countReport).
 */
export async function sealForm(about: string, now: Date): Promise<string> {
  const shown = `${Math.floor(now.getTime() / 1000)}.${randomBytes(9).toString("base64url")}`;
  return `${shown}.${await sign(about, shown)}`;
}

/** @throws ExpectedError `form-too-quick`; `form-expired` for one that is too old, or was not made here */
export async function checkSeal(about: string, seal: string, now: Date): Promise<void> {
  const [at = "", nonce = "", signature = ""] = seal.split(".");
  const age = now.getTime() / 1000 - Number(at);
  if (!isSame(signature, await sign(about, `${at}.${nonce}`)) || age > MOST_SECONDS) throw new ExpectedError("form-expired");
  if (age < LEAST_SECONDS) throw new ExpectedError("form-too-quick");
}

async function sign(about: string, shown: string): Promise<string> {
  const key = Buffer.from(hkdfSync("sha256", await sessionKey(), "", "belvedere public forms", 32));
  return createHmac("sha256", key).update(`${about} ${shown}`).digest("base64url");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
