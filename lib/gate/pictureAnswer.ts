import type { ServedPicture } from "@/lib/data/award/readCandidatureImage";
import type { PublicAnswer } from "./answer";

/** A picture that was made here, as a file: of its one type, under a name of ours, and never as a page. */
export function pictureAnswer({ content, contentType, sha256 }: ServedPicture): PublicAnswer {
  const open = () => new Blob([content]).stream();
  return { kind: "stream", open, contentType, fileName: `image-${sha256.slice(0, 12)}.webp`, tag: sha256 };
}
