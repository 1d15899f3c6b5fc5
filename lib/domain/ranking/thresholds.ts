import { MINIMUM_POSTS } from "./engagement";
import { MINIMUM_GROUP_SIZE } from "./fitLogarithms";
import { MINIMUM_GROWTH_DAYS } from "./valueOfGrowth";

/** What a value asks for at least, under the names by which sentences tell it. */
export const THRESHOLDS = { posts: MINIMUM_POSTS, group: MINIMUM_GROUP_SIZE, days: MINIMUM_GROWTH_DAYS } as const;
