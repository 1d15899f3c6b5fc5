import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { sessionKey } from "./sessionKey";

const NONCE = 12;
const TAG = 16;

/** Shuts a secret away (AES-256-GCM) so that reading the table does not give it, when the key of sessions is the operator's. */
export async function sealText(text: string): Promise<string> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", await key(), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
}

/** Null when it was shut with another key. */
export async function openText(sealed: string): Promise<string | null> {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", await key(), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

async function key(): Promise<Buffer> {
  return Buffer.from(hkdfSync("sha256", await sessionKey(), "", "belvedere second factor", 32));
}
