import { database } from "@/lib/data/database";
import type { RememberedReading } from "@/lib/domain/snapshot/reading";

export interface Mapping {
  sourceName: string;
  reading: RememberedReading;
}

/** What members said of the files of each source. */
export async function listMappings(): Promise<Mapping[]> {
  const { rows } = await database().pool.query<Mapping>(
    `SELECT source_name AS "sourceName", reading FROM import_mapping ORDER BY source_name`,
  );
  return rows;
}
