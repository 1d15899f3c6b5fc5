import type { AuditFilter, AuditRow } from "@/lib/data/audit/auditFilter";
import { listAudit } from "@/lib/data/audit/listAudit";
import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";

/** Rows that are held in memory at once. */
const PIECE = 2_000;

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

const COLUMNS: readonly CsvColumn<AuditRow>[] = [
  { header: "id", cell: ({ id }) => id },
  { header: "at", cell: ({ at }) => at.toISOString() },
  { header: "actor", cell: ({ actor }) => actor },
  { header: "actor_name", cell: ({ actorName }) => actorName },
  { header: "action", cell: ({ action }) => action },
  { header: "subject", cell: ({ subject }) => subject },
  { header: "subject_id", cell: ({ subjectId }) => subjectId },
  { header: "subject_name", cell: ({ subjectName }) => subjectName },
  { header: "before", cell: ({ before }) => json(before) },
  { header: "after", cell: ({ after }) => json(after) },
];

/** The audit log as a file, read piece by piece as it is taken. */
export function streamAuditCsv(reader: number, filter: AuditFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let below: number | null | undefined;
  return new ReadableStream({
    async pull(controller) {
      const { rows, next } = await listAudit(reader, filter, PIECE, below ?? undefined);
      const text = toCsv(COLUMNS, rows, below === undefined ? "whole" : "rest");
      if (text !== "") controller.enqueue(encoder.encode(text));
      below = next;
      if (next === null) controller.close();
    },
  });
}
