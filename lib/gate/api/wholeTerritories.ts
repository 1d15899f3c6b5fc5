import { streamToReader } from "@/lib/data/edition/streamToReader";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { toCsv } from "@/lib/domain/table/toCsv";
import type { PublicAnswer } from "../answer";
import { csvFileName } from "./csvFileName";
import { findTerritories } from "./findTerritories";
import type { TerritoriesCsvQuery } from "./queries";
import { TERRITORY_COLUMNS } from "./territoriesCsv";

/** Rows read at a time. */
const PIECE = 5_000;

/**
 * Every territory that a search finds, as it is read: 36,000 without one.
 * @param reader whose requests are counted together: one download at a time
 * @throws ExpectedError those of `findTerritories`, and `downloads-busy`
 */
export async function wholeTerritories(asked: TerritoriesCsvQuery, reader: string): Promise<PublicAnswer> {
  const [{ total }, notice] = await Promise.all([findTerritories({ ...asked, page: 1, pageSize: 1 }), simulationNotice("fr")]);
  const columns = [...TERRITORY_COLUMNS, ...noticeColumns(notice)];

  async function* pieces(): AsyncGenerator<string, void> {
    yield toCsv(columns, [], "whole", asked.format);
    for (let page = 1; (page - 1) * PIECE < total; page += 1) {
      yield toCsv(columns, (await findTerritories({ ...asked, page, pageSize: PIECE })).rows, "rest", asked.format);
    }
  }
  return {
    kind: "stream",
    open: () => streamToReader(reader, pieces()),
    contentType: "text/csv; charset=utf-8",
    fileName: csvFileName("belvedere-territories", asked.format),
    tag: crypto.randomUUID(), // those of today: nothing says in advance whether they are the same
  };
}
