import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
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
export function editionsCsv(editions: readonly PublishedEdition[], simulation: boolean): (extra: ExtraColumns) => string {
  const columns: CsvColumn<Line>[] = [
    { header: "edition", cell: (line) => line.code },
    { header: "revision", cell: (line) => line.revision.number },
    { header: "title", cell: (line) => line.title },
    { header: "reference_on", cell: (line) => line.referenceOn },
    { header: "window_days", cell: (line) => line.windowDays },
    { header: "demonstration", cell: (line) => line.demonstration },
    { header: "simulation", cell: () => simulation },
    { header: "networks", cell: (line) => line.networks.join(" ") },
    { header: "reason", cell: (line) => line.revision.reason },
    { header: "published_at", cell: (line) => line.revision.publishedAt },
    { header: "revision_sha256", cell: (line) => line.revision.sha256 },
  ];
  const lines = editions.flatMap((edition) => edition.revisions.map((revision) => ({ ...edition, revision })));
  return (extra) => toCsv([...columns, ...extra], lines);
}
