/** What a public route gives back. The builder adds status, cache, tag and cross-origin headers. */
export type PublicAnswer =
  | { kind: "json"; body: unknown; status?: number }
  | { kind: "csv"; text: string; fileName: string }
  /** For what is too long to hold in memory: opened when it is sent, so that a reader who has it costs nothing. `tag` identifies its content. */
  | { kind: "stream"; open: () => ReadableStream<Uint8Array>; contentType: string; fileName: string; tag: string };

export interface Sealed {
  body: () => string | ReadableStream<Uint8Array>;
  status: number;
  /** What identifies the content. */
  tag: string;
  headers: Record<string, string>;
}

/** The bytes of an answer and the headers that describe them. */
export function seal(answer: PublicAnswer): Sealed {
  switch (answer.kind) {
    case "json": {
      const body = JSON.stringify(answer.body);
      return { body: () => body, tag: body, status: answer.status ?? 200, headers: { "Content-Type": "application/json; charset=utf-8" } };
    }
    case "csv":
      return {
        body: () => answer.text,
        tag: answer.text,
        status: 200,
        headers: { "Content-Type": "text/csv; charset=utf-8", ...attachment(answer.fileName) },
      };
    case "stream":
      return {
        body: answer.open,
        tag: answer.tag,
        status: 200,
        headers: { "Content-Type": answer.contentType, ...attachment(answer.fileName) },
      };
  }
}

/** File names are made of codes and identifiers: no quote, no accent. */
function attachment(fileName: string): Record<string, string> {
  return { "Content-Disposition": `attachment; filename="${fileName.replace(/[^A-Za-z0-9._-]/g, "-")}"` };
}
