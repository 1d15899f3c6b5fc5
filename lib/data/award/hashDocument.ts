import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";

/** The SHA-256 of a document in its canonical form, in hexadecimal. */
export function hashDocument(document: object): string {
  return createHash("sha256")
    .update(canonicalJson(document as Json))
    .digest("hex");
}
