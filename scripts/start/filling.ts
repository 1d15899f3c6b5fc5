import type { Database } from "@/lib/data/database";
import { loadPublishedFigures, wantsPublishedFigures } from "./publishedFigures";
import type { StartOptions } from "./startOptions";

/** What an instance is filled with when it starts. */
export interface Filling {
  /** Its name among the steps. */
  step: "demonstration" | "simulation";
  /** What must be said of its figures once it is ready. */
  notice: string | null;
  /** Once migrated, before anything is loaded. */
  begin(database: Database): Promise<void>;
  isWanted(database: Database, options: StartOptions): Promise<boolean>;
  /** Once the geography is there. */
  fill(database: Database): Promise<void>;
}

/** The usual one: the published figures that the product ships. */
export const publishedFigures: Filling = {
  step: "demonstration",
  notice: null,
  begin: async () => {},
  isWanted: wantsPublishedFigures,
  fill: async (database) => {
    await loadPublishedFigures(database);
  },
};
