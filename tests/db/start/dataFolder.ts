import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openInstanceFolder } from "@/scripts/instance/instanceFolder";
import { type PostgresCluster, stopCluster } from "@/scripts/instance/postgresCluster";
import { readPostmaster } from "@/scripts/instance/postmaster";

export interface DataFolder {
  path: string;
  cluster(): PostgresCluster;
  remove(): Promise<void>;
}

/** A data folder of the test's own, which every command of this process takes as the instance's; `remove` stops what runs in it. */
export function makeDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "belvedere-data-"));
  chmodSync(path, 0o755);
  const before = process.env.BELVEDERE_DATA;
  process.env.BELVEDERE_DATA = path;
  const cluster = () => openInstanceFolder(path);
  return {
    path,
    cluster,
    remove: async () => {
      if (readPostmaster(cluster()).state === "running") await stopCluster(cluster());
      if (before === undefined) delete process.env.BELVEDERE_DATA;
      else process.env.BELVEDERE_DATA = before;
      rmSync(path, { recursive: true, force: true });
    },
  };
}
