import { z } from "zod";
import { NETWORKS } from "@/lib/domain/account/network";
import { FIRST_YEAR } from "@/lib/domain/presence/censusYears";
import { FIELDS, wholeNumber } from "./fields";

const network = z.enum(NETWORKS).describe("A network; any of them unless given.");
const year = wholeNumber(FIRST_YEAR, 2100).describe("The register at the end of that year; today in the current one. Not with an edition.");

const asked = {
  edition: FIELDS.edition.optional().describe("The frozen census of an edition, or of `latest`; the register of today unless given."),
  revision: FIELDS.revision.optional(),
  year: year.optional(),
  level: FIELDS.level.optional(),
  league: FIELDS.league.optional(),
  region: FIELDS.region.optional(),
  network: network.optional(),
};

/** What the page asks: of an edition and a year, which a form may send together, it takes the edition. */
export const presencePageQuery = z.object(asked);

export const presenceQuery = z.object(asked).refine((query) => query.edition === undefined || query.year === undefined, { path: ["year"] });
export const presenceCsvQuery = z
  .object({ ...asked, format: FIELDS.format })
  .refine((query) => query.edition === undefined || query.year === undefined, { path: ["year"] });
