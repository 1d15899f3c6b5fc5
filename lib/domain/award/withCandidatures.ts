import type { Palmares, PublishedCandidature } from "./palmares";

/** A palmarès with what its nominees applied with, by nominee, and nothing of what it held of that. */
export function withCandidatures(palmares: Palmares, candidatures: ReadonlyMap<string, PublishedCandidature>): Palmares {
  return {
    ...palmares,
    categories: palmares.categories.map((category) => ({
      ...category,
      nominees: category.nominees.map((nominee) => ({ ...nominee, candidature: candidatures.get(nominee.id) ?? null })),
    })),
  };
}
