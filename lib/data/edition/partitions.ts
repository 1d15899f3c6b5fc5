import type pg from "pg";

interface PartitionedTable {
  parent: string;
  /** What the parent has, said again for the partition: built once it is full. Postgres recognises them when it is attached. */
  keys: readonly string[];
}

/** The two tables that hold a partition a revision: docs/adr/0004-frozen-rankings.md. */
export const PARTITIONS = {
  inputs: {
    parent: "edition_input",
    keys: [
      "ALTER TABLE $ ADD PRIMARY KEY (revision_id, ordinal)",
      "CREATE INDEX ON $ (territory_id, revision_id)",
      "ALTER TABLE $ ADD FOREIGN KEY (revision_id) REFERENCES revision (id) ON DELETE RESTRICT ON UPDATE CASCADE",
    ],
  },
  rows: {
    parent: "ranking_row",
    keys: [
      "ALTER TABLE $ ADD PRIMARY KEY (list_id, position)",
      "CREATE INDEX ON $ (territory_id, list_id)",
      "ALTER TABLE $ ADD FOREIGN KEY (list_id) REFERENCES ranking_list (id) ON DELETE RESTRICT ON UPDATE CASCADE",
    ],
  },
} as const satisfies Record<string, PartitionedTable>;

export interface Partition {
  /** To fill by COPY before it is attached. */
  table: string;
  /** Gives it its keys and makes it part of its parent, for good and frozen. @param bounds `FOR VALUES …` */
  attach(bounds: string): Promise<void>;
}

export function partitionName(parent: string, revisionId: number): string {
  return `${parent}_${revisionId}`;
}

/** A table of a revision's own: empty, with the checks of its parent and none of its keys yet. In a transaction. */
export async function makePartition(client: pg.PoolClient, { parent, keys }: PartitionedTable, revisionId: number): Promise<Partition> {
  const table = partitionName(parent, revisionId);
  await client.query(`CREATE TABLE ${table} (LIKE ${parent} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
  return {
    table,
    attach: async (bounds) => {
      for (const sql of keys) await client.query(sql.replace("$", table));
      // The trigger of the parent does not see what is asked of the partition by its own name.
      await client.query(
        `CREATE TRIGGER ${table}_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_frozen()`,
      );
      await client.query(`ANALYZE ${table}`);
      await client.query(`ALTER TABLE ${parent} ATTACH PARTITION ${table} ${bounds}`);
    },
  };
}

/** Takes away the partitions of a revision with all they hold: for the demonstration set only. */
export async function dropPartitions(client: pg.PoolClient, revisionId: number): Promise<void> {
  for (const { parent } of Object.values(PARTITIONS)) await client.query(`DROP TABLE IF EXISTS ${partitionName(parent, revisionId)}`);
}
