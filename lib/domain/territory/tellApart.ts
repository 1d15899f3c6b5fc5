import type { Level } from "./level";

interface Named {
  level: Level;
  name: string;
  /** Its code. */
  departement: string | null;
}

/** « Saint-Denis (93) »: communes of one name are told apart by their département. Other levels keep their name. */
export function nameAmongCommunes({ level, name, departement }: Named): string {
  return level === "commune" ? withDepartement(name, departement) : name;
}

/** What territories side by side are called: those of one name have their département beside it. */
export function tellApart(territories: readonly Omit<Named, "level">[]): (territory: Omit<Named, "level">) => string {
  const times = new Map<string, number>();
  for (const { name } of territories) times.set(name, (times.get(name) ?? 0) + 1);
  return ({ name, departement }) => (times.get(name) === 1 ? name : withDepartement(name, departement));
}

function withDepartement(name: string, departement: string | null): string {
  return departement === null ? name : `${name} (${departement})`;
}
