import type { Figure } from "./figure";

export type ActivityDoubt = "interactions-without-posts" | "posts-without-period";

/** What the counts of one figure contradict among themselves. */
export function activityDoubts({ posts, periodDays, reactions, comments, shares }: Omit<Figure, "audience">): ActivityDoubt[] {
  const interactions = (reactions ?? 0) + (comments ?? 0) + (shares ?? 0);
  return [
    ...(interactions > 0 && !posts ? ["interactions-without-posts" as const] : []),
    ...(posts !== null && periodDays === null ? ["posts-without-period" as const] : []),
  ];
}
