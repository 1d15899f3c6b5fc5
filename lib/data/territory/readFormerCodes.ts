import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";

/** What a code that is no commune's is the code of, and the commune to write instead. */
export interface FormerCode {
  was: "former-commune" | "municipal-arrondissement";
  now: string;
}

const places = z.array(
  z.object({
    code: z.string(),
    anciensCodes: z.array(z.string()).optional(),
    /** Of an arrondissement of Paris, Lyon or Marseille. */
    commune: z.string().optional(),
    /** Of a commune déléguée or associée. */
    chefLieu: z.string().optional(),
  }),
);

/**
 * From the reference package, for a file that has such a code: the database keeps the communes that closed since its first vintage only. Takes
 * a quarter of a second and some 50 MB for a moment: to be asked for when it is needed, once.
 */
export function readFormerCodes(): ReadonlyMap<string, FormerCode> {
  // From the project, not from this file: what bundles the server would put a number of its own in the place of the path.
  const path = createRequire(join(process.cwd(), "package.json")).resolve("@etalab/decoupage-administratif/data/communes.json");
  const read: unknown = JSON.parse(readFileSync(path, "utf8"));
  const told = Array.isArray(read) ? read.filter((place) => "anciensCodes" in place || "commune" in place || "chefLieu" in place) : read;
  const codes = new Map<string, FormerCode>();
  for (const { code, anciensCodes = [], commune, chefLieu } of places.parse(told)) {
    for (const former of anciensCodes) codes.set(former, { was: "former-commune", now: code });
    if (commune !== undefined) codes.set(code, { was: "municipal-arrondissement", now: commune });
    if (chefLieu !== undefined && chefLieu !== code) codes.set(code, { was: "former-commune", now: chefLieu });
  }
  return codes;
}
