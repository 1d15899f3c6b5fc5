import type { ReactNode } from "react";
import type { CandidatureImage } from "@/lib/data/award/candidatureImages";

interface Props {
  images: readonly CandidatureImage[];
  /** Where its bytes are. */
  addressOf: (image: CandidatureImage) => string;
  /** What can be done with one. */
  children?: (image: CandidatureImage) => ReactNode;
}

/** The pictures of a candidature, each with what it shows, in words for everybody: said once to whoever does not see it. */
export function SentImages({ images, addressOf, children }: Props) {
  return (
    <ul className="sent-images">
      {images.map((image) => (
        <li key={image.id}>
          <figure>
            <img src={addressOf(image)} alt={image.alternative} width={image.width} height={image.height} loading="lazy" />
            <figcaption aria-hidden="true">{image.alternative}</figcaption>
          </figure>
          {children?.(image)}
        </li>
      ))}
    </ul>
  );
}
