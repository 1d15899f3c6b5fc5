import { LARGEST_SENT_MEGABYTES } from "@/lib/domain/picture/sentPicture";
import { ExpectedError } from "@/lib/platform/errors";
import { readMultipart } from "./readMultipart";

export interface ReceivedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  /** As its sender calls it. */
  name: string;
  /** What it shows, as its sender says. */
  alternative: string;
}

/** Each is whole in memory while it comes: apart from the files of members, whom no visitor must keep waiting. */
const MOST_AT_ONCE = 2;
let receiving = 0;
const LONGEST_MS = 60_000;

/**
 * Takes the picture of a form (its field `image`), with what it shows, and keeps its place until `run` is done with it: of what comes meanwhile
 * no more than one waits to be decoded.
 * @throws ExpectedError `uploads-busy`, `file-too-large`, `bad-form`
 */
export async function receivePicture<T>(request: Request, run: (received: ReceivedPicture) => Promise<T>): Promise<T> {
  if (receiving >= MOST_AT_ONCE) throw new ExpectedError("uploads-busy");
  receiving += 1;
  try {
    return await run(await receive(request));
  } finally {
    receiving -= 1;
  }
}

async function receive(request: Request): Promise<ReceivedPicture> {
  const form = await readMultipart(request, LARGEST_SENT_MEGABYTES + 1, LONGEST_MS);
  const [sent, said] = [form.get("image"), form.get("alternative")];
  if (!(sent instanceof File)) throw new ExpectedError("bad-form", { count: 1 });
  const alternative = typeof said === "string" ? said.replace(/[\s\p{Cc}]+/gu, " ").trim() : "";
  return { bytes: new Uint8Array(await sent.arrayBuffer()), name: sent.name, alternative };
}
