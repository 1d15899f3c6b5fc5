/**
 * Whether readers come by https: what next-auth concludes of the same, so that no cookie of ours is laxer than its own.
 * @param publicUrl the address that readers use, as the operator says
 * @param protocol that the request came by
 */
export function servedSecurely(publicUrl: string | undefined, protocol: string | null): boolean {
  return publicUrl === undefined ? protocol !== "http" : new URL(publicUrl).protocol === "https:";
}
