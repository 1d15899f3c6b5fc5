/** A juror before a nominee. */
export interface JuryPair {
  /** The member's id. */
  jurorId: number;
  nomineeId: string;
}

const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/**
 * Where a nominee stands for a juror among those that are otherwise equal: 32 bits that depend on the two ids only, so that the order
 * is the same tomorrow, and another for each juror. FNV-1a over the text, then the last mixing of MurmurHash3, without which ids that
 * differ in their last sign would stay neighbours. Not a secret.
 */
export function pairOrder({ jurorId, nomineeId }: JuryPair): number {
  let hash = FNV_OFFSET;
  for (const sign of `${jurorId}:${nomineeId}`) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
