import { laureatesOf } from "@/lib/domain/award/laureates";
import type { Palmares } from "@/lib/domain/award/palmares";

/** How many categories, nominees and laureates. */
export function countPalmares({ categories }: Pick<Palmares, "categories">): { categories: number; nominees: number; laureates: number } {
  const sum = (count: (category: Palmares["categories"][number]) => number) => categories.reduce((total, one) => total + count(one), 0);
  return {
    categories: categories.length,
    nominees: sum(({ nominees }) => nominees.length),
    laureates: sum((one) => laureatesOf(one).length),
  };
}
