import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import type { CsvColumn } from "@/lib/domain/table/toCsv";

/** Columns that every row of a file has alike, after its own. */
export type ExtraColumns = readonly CsvColumn<unknown>[];

/** `frozen` never changes; `live` may at any moment; `never` is true for this instant only. */
export type Freshness = "frozen" | "live" | "never";

/**
 * What a public route gives back. The builder adds status, cache, tag, cross-origin headers, and the notice of a simulated instance.
 * `cache` stands in for that of the route where what was read decides.
 */
export type PublicAnswer = { cache?: Freshness } & Content;

export type StreamAnswer = Extract<PublicAnswer, { kind: "stream" }>;

export const HTML = "text/html; charset=utf-8";
export const ATOM = "application/atom+xml; charset=utf-8";
export const JSON_LD = "application/ld+json; charset=utf-8";

type Content =
  | { kind: "json"; body: unknown; status?: number }
  | { kind: "csv"; text: (extra: ExtraColumns) => string; fileName: string }
  /** An archive. */
  | { kind: "zip"; bytes: Uint8Array<ArrayBuffer>; tag: string; fileName: string }
  /** For what is too long to hold in memory: opened when it is sent, so that a reader who has it costs nothing. `tag` identifies its content. */
  | { kind: "stream"; open: () => ReadableStream<Uint8Array>; contentType: string; fileName: string; tag: string }
  /** To a page of this site, after something was sent. */
  | { kind: "redirect"; to: string }
  /** A picture, drawn when it is sent. `tag` identifies its content, which says the notice itself. */
  | { kind: "png"; draw: () => Promise<Uint8Array<ArrayBuffer>>; fileName: string; tag: string }
  /** A text that is what its type says: a framed page without script, a feed, a description. */
  | { kind: "text"; text: string; contentType: string }
  /** The same as lines: its text is its content. */
  | { kind: "svg"; text: string; fileName: string }
  /** A document, drawn when it is sent. `tag` identifies its content; one for members, which is never kept, needs none. */
  | { kind: "pdf"; draw: () => Promise<Uint8Array<ArrayBuffer>>; fileName: string; tag?: string };

export interface Sealed {
  body: () => string | null | ReadableStream<Uint8Array> | Promise<Uint8Array<ArrayBuffer>>;
  status: number;
  /** What identifies the content. */
  tag: string;
  headers: Record<string, string>;
}

/**
 * The bytes of an answer and the headers that describe them.
 * @param notice what must be said of all its figures, in the answer itself: a file is read far from its headers. Only what is streamed, whose
 *   bytes were hashed when it was published, says it by its name.
 */
export function seal(answer: PublicAnswer, notice: string | null): Sealed {
  switch (answer.kind) {
    case "json": {
      const body = JSON.stringify(notice !== null && typeof answer.body === "object" ? { notice, ...answer.body } : answer.body);
      return { body: () => body, tag: body, status: answer.status ?? 200, headers: { "Content-Type": "application/json; charset=utf-8" } };
    }
    case "csv": {
      const text = answer.text(noticeColumns(notice));
      return {
        body: () => text,
        tag: text,
        status: 200,
        headers: { "Content-Type": "text/csv; charset=utf-8", ...attachment(answer.fileName, notice) },
      };
    }
    case "zip":
      return {
        body: async () => answer.bytes,
        tag: answer.tag,
        status: 200,
        headers: { "Content-Type": "application/zip", ...attachment(answer.fileName, notice) },
      };
    case "stream":
      return {
        body: answer.open,
        tag: answer.tag,
        status: 200,
        headers: { "Content-Type": answer.contentType, ...attachment(answer.fileName, notice) },
      };
    case "text":
      return { body: () => answer.text, tag: answer.text, status: 200, headers: { "Content-Type": answer.contentType } };
    case "redirect":
      return { body: () => null, tag: answer.to, status: 303, headers: { Location: answer.to } };
    case "svg":
      return {
        body: () => answer.text,
        tag: answer.text,
        status: 200,
        headers: { "Content-Type": "image/svg+xml; charset=utf-8", ...attachment(answer.fileName, notice, "inline") },
      };
    case "pdf":
      return {
        body: answer.draw,
        tag: answer.tag ?? answer.fileName,
        status: 200,
        headers: { "Content-Type": "application/pdf", ...attachment(answer.fileName, notice) },
      };
    case "png":
      return {
        body: answer.draw,
        tag: answer.tag,
        status: 200,
        headers: { "Content-Type": "image/png", ...attachment(answer.fileName, notice, "inline") },
      };
  }
}

/** File names are made of codes and identifiers: no quote, no accent. */
function attachment(fileName: string, notice: string | null, disposition = "attachment"): Record<string, string> {
  const name = `${notice === null ? "" : "simulation-"}${fileName.replace(/[^A-Za-z0-9._-]/g, "-")}`;
  return { "Content-Disposition": `${disposition}; filename="${name}"` };
}
