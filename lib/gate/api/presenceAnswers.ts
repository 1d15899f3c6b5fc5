import { z } from "zod";
import { NO_SHARE_REASONS } from "@/lib/domain/presence/presenceRates";
import { PRESENCE_DIMENSIONS } from "@/lib/domain/presence/presenceRows";
import * as piece from "./schemas";

const share = z
  .union([z.object({ share: z.number(), part: piece.count, whole: piece.count }), z.object({ missing: z.enum(NO_SHARE_REASONS) })])
  .describe(
    "A share with its denominator, or why there is none: `nobody` to count; `undated`, where of those with an account nobody knows whether it was open that day; `not-recorded` of that day.",
  );
const known = piece.count.nullable().describe("Null: not recorded of that day.");

export const presenceAnswer = z.object({
  notice: z.string().optional().describe("On a simulated instance: that no figure is real."),
  edition: z.string().nullable().describe("Null: counted in the register."),
  revision: z.int().min(1).nullable(),
  day: piece.day.describe("The day that accounts are open at."),
  past: z
    .object({
      populationYears: z.array(z.int()).describe("Of the populations that leagues of the authorities asked for follow: the nearest known."),
      otherBoundaries: piece.count.describe("Authorities asked for that did not have their boundaries of today yet."),
    })
    .nullable()
    .describe("What the register knows of where authorities stood at a past day; null for today and for an edition, which froze its own."),
  demonstration: z.boolean().describe("True where accounts of the published figures that the software ships are counted."),
  simulation: z.boolean().describe("True on an instance whose figures are invented."),
  filters: z.object({
    level: piece.level.nullable(),
    league: piece.league.nullable(),
    region: z.string().nullable(),
    network: piece.network.nullable(),
  }),
  rows: z.array(
    z.object({
      dimension: z.enum(PRESENCE_DIMENSIONS),
      item: z.string().describe("A level, a league, the INSEE code of a région, a network; empty for all."),
      authorities: piece.count,
      surveyed: known.describe("Of which somebody looked for all the accounts. Of the others nothing is known, which is not « none »."),
      present: piece.count.describe(
        "With a counted account: main, official, known to be open that day; in an edition, one of unknown opening is open.",
      ),
      undated: piece.count.describe(
        "With a counted account of which nobody knows whether it was open that day: present or not, nobody can tell.",
      ),
      undatedSurveyed: known.describe("Surveyed and undated."),
      presentSurveyed: known.describe("Surveyed and present."),
      single: known.describe("Surveyed, and on one network only."),
      otherOnly: known.describe("Surveyed, with an open account, none of which counts."),
      websites: known,
      noWebsite: known,
      surveyedWithWebsite: known.describe("Surveyed, and known to have a website."),
      presentWithWebsite: known.describe("Of these, present."),
      rates: z.object({
        ofAll: share,
        ofSurveyed: share,
        coverage: share,
        ofWebsites: share,
        websites: share,
        single: share,
        otherOnly: share,
      }),
    }),
  ),
  accounts: z.object({
    years: z.array(z.object({ year: z.int(), opened: piece.count, closed: piece.count })),
    unknownOpening: piece.count,
  }),
  trend: z
    .array(
      z.object({
        edition: z.string(),
        referenceOn: piece.day,
        authorities: piece.count,
        withAccount: piece.count.describe("Authorities of which the edition has a counted account, on any network that it covers."),
        networks: z
          .array(z.object({ network: piece.network, withAccount: piece.count }))
          .describe("Of the networks asked for that it covers; `points` has the same with who was surveyed."),
        covers: z.array(piece.network).describe("Networks of the edition. Two editions that cover others are not to be joined by a line."),
        points: z.array(
          z.object({
            network: piece.network.nullable().describe("Null: on one at least of those that the edition covers."),
            authorities: piece.count,
            surveyed: known.describe("Looked for by the reference day; null in editions published before it was frozen."),
            present: piece.count,
            presentSurveyed: known,
            surveyedWithWebsite: known,
            presentWithWebsite: known,
            rates: z.object({ ofAll: share, ofSurveyed: share, coverage: share, ofWebsites: share }),
          }),
        ),
      }),
    )
    .describe("What each edition froze, the oldest first."),
});
export type PresenceAnswer = z.input<typeof presenceAnswer>;
