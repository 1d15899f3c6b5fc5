import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExpectedError } from "@/lib/platform/errors";
import { readMultipart } from "./readMultipart";

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
  const form = await readMultipart(request, megabytes, LONGEST_MS);
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

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
