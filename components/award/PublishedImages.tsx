import { SentImages } from "@/components/candidature/SentImages";
import type { PublishedCandidature } from "@/lib/domain/award/palmares";

/** The pictures that a laureate applied with and agreed to show. A palmarès of before they were published has none. */
export function PublishedImages({ images = [], year }: { images?: PublishedCandidature["images"] | undefined; year: number }) {
  return images.length > 0 && <SentImages images={images} addressOf={({ id }) => `/prix/${year}/images/${id}`} />;
}
