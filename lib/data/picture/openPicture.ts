import { type ObjectStore, objectStore } from "@/lib/platform/objectStore";
import type { KeptBytes } from "./keepPicture";

/** The bytes of a picture, wherever it was put: an instance may have changed its mind about that. */
export async function openPicture(
  { content, objectKey }: KeptBytes,
  store: ObjectStore | null = objectStore(),
): Promise<Uint8Array<ArrayBuffer>> {
  if (content !== null) return new Uint8Array(content);
  if (store === null || objectKey === null) throw new Error("a picture lies in a store that is not configured any more");
  return store.get(objectKey);
}
