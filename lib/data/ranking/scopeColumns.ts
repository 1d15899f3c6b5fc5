import type { Scope } from "@/lib/domain/ranking/contract";

/** The column of ranking_row and edition_territory that says which area of a scope a row lies in; none for the nation. */
export const AREA_COLUMN: Readonly<Record<Scope, "region_code" | "departement_code" | null>> = {
  national: null,
  region: "region_code",
  departement: "departement_code",
};

/** What the columns of ranks in a scope begin with. */
export const RANK_PREFIX: Readonly<Record<Scope, "" | "region_" | "departement_">> = {
  national: "",
  region: "region_",
  departement: "departement_",
};

export const PREVIOUS_RANK_COLUMN: Readonly<Record<Scope, string>> = {
  national: "previous_rank",
  region: "previous_region_rank",
  departement: "previous_departement_rank",
};
