import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";
import type { EditionAnswer, EditionsAnswer } from "./answers";

export function editionsAnswer(editions: readonly PublishedEdition[], simulation: boolean): EditionsAnswer {
  return { total: editions.length, rows: editions.map((edition) => listed(edition, simulation)) };
}

/** @param facts of the revision asked for */
export function editionAnswer(edition: PublishedEdition, facts: EditionFacts, simulation: boolean): EditionAnswer {
  const { previous } = facts;
  return {
    ...listed(edition, simulation),
    networks: [...facts.networks],
    revision: facts.revision,
    previous: previous && { code: previous.code, revision: previous.revision, referenceOn: previous.referenceOn },
  };
}

function listed({ revisions, networks, ...facts }: PublishedEdition, simulation: boolean): EditionsAnswer["rows"][number] {
  return {
    ...facts,
    simulation,
    networks: [...networks],
    revisions: revisions.map((revision) => ({
      ...revision,
      links: {
        rankings: `/api/v1/rankings?edition=${facts.code}&revision=${revision.number}`,
        csv: `/api/v1/editions/${facts.code}/rankings.csv?revision=${revision.number}`,
        canonical: `/api/v1/editions/${facts.code}/canonical.json?revision=${revision.number}`,
      },
    })),
    links: { self: `/api/v1/editions/${facts.code}`, rankings: `/api/v1/rankings?edition=${facts.code}` },
  };
}

type Line = PublishedEdition & { revision: PublishedEdition["revisions"][number] };

/** A line a revision. */
export function editionsCsv(
  editions: readonly PublishedEdition[],
  about: { simulation: boolean; format: CsvFormat },
): (extra: ExtraColumns) => string {
  const columns = csvColumns<"editions", Line>("editions", {
    edition: (line) => line.code,
    revision: (line) => line.revision.number,
    title: (line) => line.title,
    reference_on: (line) => line.referenceOn,
    window_days: (line) => line.windowDays,
    networks: (line) => line.networks.join(" "),
    revision_reason: (line) => line.revision.reason,
    published_at: (line) => line.revision.publishedAt,
    demonstration: (line) => line.demonstration,
    simulation: () => about.simulation,
    revision_sha256: (line) => line.revision.sha256,
  });
  const lines = editions.flatMap((edition) => edition.revisions.map((revision) => ({ ...edition, revision })));
  return (extra) => toCsv([...columns, ...extra], lines, "whole", about.format);
}
