import { slugWords } from "@/lib/domain/territory/slug";

/** The last part of a category's address: its name in plain letters, with a number where another category has it. */
export function categorySlug(name: string, taken: ReadonlySet<string>): string {
  const words = slugWords(name) || "categorie";
  let slug = words;
  for (let number = 2; taken.has(slug); number += 1) slug = `${words}-${number}`;
  return slug;
}
