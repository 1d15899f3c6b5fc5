import { randomUUID } from "node:crypto";
import { type ObjectStore, objectStore } from "@/lib/platform/objectStore";
import type { MadePicture } from "./remakePicture";

/** Where the bytes of a picture lie: in its row, or in the other store. One of both. */
export interface KeptBytes {
  content: Uint8Array<ArrayBuffer> | null;
  objectKey: string | null;
}

/** Puts a picture where this instance keeps them: its row unless a store is configured. */
export async function keepPicture(picture: MadePicture, store: ObjectStore | null = objectStore()): Promise<KeptBytes> {
  if (store === null) return { content: picture.content, objectKey: null };
  const objectKey = `candidatures/${randomUUID()}.webp`;
  await store.put(objectKey, picture.content, picture);
  return { content: null, objectKey };
}
