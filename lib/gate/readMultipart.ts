import { ExpectedError } from "@/lib/platform/errors";

const MEGABYTE = 1 << 20;

/**
 * The form that a request brings, files included, whole in memory.
 * @param megabytes the most that is taken: what is longer is refused while it comes
 * @throws ExpectedError `file-too-large`, `bad-form`
 */
export async function readMultipart(request: Request, megabytes: number, longestMs: number): Promise<FormData> {
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
  const body = request.body?.pipeThrough(counted, { signal: AbortSignal.timeout(longestMs) }) ?? null;
  return await new Response(body, { headers: { "Content-Type": request.headers.get("content-type") ?? "" } }).formData().catch(() => {
    throw bytes > most ? tooLarge() : new ExpectedError("bad-form", { count: 1 });
  });
}
