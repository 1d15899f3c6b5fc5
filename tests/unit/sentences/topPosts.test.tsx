import { expect, test } from "vitest";
import { TopPosts } from "@/components/post/TopPosts";
import type { NetworkPosts } from "@/lib/data/post/readTerritoryPosts";
import type { PostFormat } from "@/lib/domain/post/format";
import { markupOf, said } from "./said";

const post = (number: number, format: PostFormat) => ({
  url: `https://www.facebook.com/ville/posts/${number}`,
  postedOn: "2026-10-12",
  format,
  interactions: 1_204 - number,
});
const on = (more: Partial<NetworkPosts> = {}): NetworkPosts => ({
  network: "facebook",
  observedOn: "2026-10-31",
  datePrecision: "day",
  periodDays: 30,
  posts: [post(1, "photo"), post(2, "video"), post(3, "photo")],
  ...more,
});

test("without posts nothing is said", () => {
  expect(said(<TopPosts networks={[]} />)).toBe("");
});

test("the mix in a sentence, the posts in a table, each a link that lends no weight", () => {
  const text = said(<TopPosts networks={[on()]} />);
  expect(text).toContain("Parmi ces 3 publications, choisies parce qu’elles ont le plus fait réagir\u202f: 2 photos et 1 vidéo.");
  expect(text).toContain("Relevé du 31 octobre 2026, sur 30 jours");
  expect(text).toMatch(/12 octobre 2026photo1\u202f203 interactionsVoir la publication \(photo, 12 octobre 2026\)/);
  const markup = markupOf(<TopPosts networks={[on()]} />);
  expect(markup.match(/<a [^>]*rel="nofollow external noopener"/g)).toHaveLength(3);
  expect(markup.match(/<rect/g)).toHaveLength(2);
  expect(markup).not.toContain("style=");
});

test("one post, a figure whose period is not known, in English", () => {
  const text = said(<TopPosts networks={[on({ periodDays: null, posts: [post(1, "live")] })]} />, "en");
  expect(text).toContain("The post observed is 1 live.");
  expect(text).toContain("Figure of 31 October 2026");
  expect(text).not.toContain("over");
});
