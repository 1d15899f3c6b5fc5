/**
 * The département that an EPCI or EPT belongs to: the one that holds most of its population (methodology, section 1; tie: lowest code).
 * @param members its communes; unknown population counts as none
 * @returns null without members
 */
export function homeDepartement(members: readonly { departementCode: string; population: number | null }[]): string | null {
  const inhabitants = new Map<string, number>();
  for (const { departementCode, population } of members) {
    inhabitants.set(departementCode, (inhabitants.get(departementCode) ?? 0) + (population ?? 0));
  }
  let home: string | null = null;
  let most = -1;
  for (const [code, count] of [...inhabitants].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count > most) {
      home = code;
      most = count;
    }
  }
  return home;
}
