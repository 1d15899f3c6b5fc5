import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import type { ScopeFacts } from "./leaderboard";

export const NATIONAL: ScopeFacts = { kind: "national", code: "", name: "" };

interface Area {
  code: string;
  name: string;
  region_code: string | null;
}

/**
 * The scope that a région or a département names.
 * @param asked codes of INSEE areas; the département wins, and must lie in the région when both are given
 * @throws ExpectedError `bad-value` with the codes that exist, and with both areas where one is not in the other
 */
export async function findScope(asked: { region?: string | undefined; departement?: string | undefined }): Promise<ScopeFacts> {
  const region = asked.region === undefined ? null : await findArea("region", asked.region);
  const departement = asked.departement === undefined ? null : await findArea("departement", asked.departement);
  if (region && departement && departement.region_code !== region.code) {
    throw new ExpectedError("bad-value", {
      parameter: "departement",
      found: departement.code,
      name: departement.name,
      region: region.code,
      regionName: region.name,
      expected: (await codesOf("departement", region.code)).join(", "),
    });
  }
  if (departement) return { kind: "departement", code: departement.code, name: departement.name };
  if (region) return { kind: "region", code: region.code, name: region.name };
  return NATIONAL;
}

async function findArea(level: "region" | "departement", code: string): Promise<Area> {
  const { rows } = await database().pool.query<Area>("SELECT code, name, region_code FROM area WHERE level = $1::level AND code = $2", [
    level,
    code,
  ]);
  const area = rows[0];
  if (!area) throw new ExpectedError("bad-value", { parameter: level, found: code, expected: (await codesOf(level)).join(", ") });
  return area;
}

async function codesOf(level: "region" | "departement", region: string | null = null): Promise<string[]> {
  const { rows } = await database().pool.query<{ code: string }>(
    "SELECT code FROM area WHERE level = $1::level AND ($2::text IS NULL OR region_code = $2) ORDER BY code",
    [level, region],
  );
  return rows.map((row) => row.code);
}
