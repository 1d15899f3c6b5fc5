import type { Palmares } from "./palmares";

/** What names a nominee in its award: its category, level and code. */
export function nomineeKey(slug: string, { level, code }: { level: string; code: string }): string {
  return `${slug} ${level}/${code}`;
}

/** Of a palmarès, the nominees that were looked for, and the categories that hold one. What is said of a category stays of the whole of it. */
export function narrowPalmares(palmares: Palmares, wanted: ReadonlySet<string>): Palmares {
  const categories = palmares.categories.map((category) => ({
    ...category,
    nominees: category.nominees.filter((nominee) => wanted.has(nomineeKey(category.slug, nominee))),
  }));
  return { ...palmares, categories: categories.filter(({ nominees }) => nominees.length > 0) };
}
