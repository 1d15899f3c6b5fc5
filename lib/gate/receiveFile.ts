import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExpectedError } from "@/lib/platform/errors";

export interface ReceivedFile {
  /** Where it lies while `run` uses it. */
  path: string;
  /** As its sender calls it. */
  name: string;
  /** The other fields of the form. */
  field: (name: string) => string;
}

/** A form is whole in memory while it is read: one at a time in a process. */
let receiving = false;
/** A sender who takes longer keeps others waiting. */
const LONGEST_MS = 180_000;

const LONGEST_NAME = 200;
const MEGABYTE = 1 << 20;

/**
 * Takes the file of a form (its field `file`) for as long as `run` needs it, and leaves nothing behind.
 * @param megabytes the most that is taken: what is longer is refused while it comes
 * @throws ExpectedError `file-too-large`, `file-empty`, `bad-form`, and `uploads-busy` while another is being taken
 */
export async function receiveFile<T>(request: Request, megabytes: number, run: (file: ReceivedFile) => Promise<T>): Promise<T> {
  if (receiving) throw new ExpectedError("uploads-busy");
  receiving = true;
  try {
    return await receive(request, megabytes, run);
  } finally {
    receiving = false;
  }
}

async function receive<T>(request: Request, megabytes: number, run: (file: ReceivedFile) => Promise<T>): Promise<T> {
  const form = await readForm(request, megabytes);
  const sent = form.get("file");
  if (!(sent instanceof File) || sent.size === 0) throw new ExpectedError("file-empty", { file: "" });
  const path = join(tmpdir(), `belvedere-${randomUUID()}`);
  const name = sent.name.replace(/\p{Cc}/gu, "").slice(-LONGEST_NAME);
  try {
    await writeFile(path, Buffer.from(await sent.arrayBuffer()), { mode: 0o600 });
    return await run({ path, name, field: (field) => textOf(form.get(field)) });
  } finally {
    await rm(path, { force: true });
  }
}

async function readForm(request: Request, megabytes: number): Promise<FormData> {
  const most = megabytes * MEGABYTE;
  const tooLarge = () => new ExpectedError("file-too-large", { expected: megabytes });
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge();
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, controller) => {
      bytes += piece.length;
      if (bytes > most) controller.error(tooLarge());
      else controller.enqueue(piece);
    },
  });
  const body = request.body?.pipeThrough(counted, { signal: AbortSignal.timeout(LONGEST_MS) }) ?? null;
  return await new Response(body, { headers: { "Content-Type": request.headers.get("content-type") ?? "" } }).formData().catch(() => {
    throw bytes > most ? tooLarge() : new ExpectedError("bad-form", { count: 1 });
  });
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
