import { createHash } from "node:crypto";

/** Characters handed to the hash at once: a call for each row would cost more than the hash. */
const PIECE = 131_072;

/** The SHA-256 of a text that comes in pieces, as UTF-8. */
export class Sha256 {
  private readonly hash = createHash("sha256");
  private waiting = "";

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= PIECE) this.flush();
  }

  hex(): string {
    this.flush();
    return this.hash.digest("hex");
  }

  private flush(): void {
    this.hash.update(this.waiting, "utf8");
    this.waiting = "";
  }
}
