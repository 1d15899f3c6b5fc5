/**
 * SQL: what a territory is called as a nominee. Where another of its level has the same name its département stands beside it: links are
 * declared, prizes given and minutes signed by that name.
 * @param name SQL of its name
 * @param territory SQL of its row, for its level and its département
 */
export function nomineeName(name: string, territory: string): string {
  return `${name} || CASE WHEN ${territory}.departement_code IS NOT NULL
    AND EXISTS (SELECT FROM territory o WHERE o.name = ${name} AND o.level = ${territory}.level AND o.id <> ${territory}.id)
    THEN ' (' || ${territory}.departement_code || ')' ELSE '' END`;
}
