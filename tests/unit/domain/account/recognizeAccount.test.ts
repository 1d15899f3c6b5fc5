import { describe, expect, it } from "vitest";
import { recognizeAccount } from "@/lib/domain/account/recognizeAccount";

describe("recognizeAccount", () => {
  it.each([
    ["https://m.facebook.com/VilledeLens/?ref=x", null, "facebook", "villedelens"],
    [" https://twitter.com/Lens_fr ", null, "x", "lens_fr"],
    ["https://mastodon.social/@lens", null, "mastodon", "lens@mastodon.social"],
    ["@lens@mastodon.social", null, "mastodon", "lens@mastodon.social"],
    ["@villedelens", "instagram", "instagram", "villedelens"],
  ] as const)("%s is an account by itself", (text, said, network, handleKey) => {
    expect(recognizeAccount(text, said)).toMatchObject({ network, profile: { handleKey } });
  });

  it.each([
    ["https://www.facebook.com/sharer/sharer.php?u=https://lens.fr", null, "share-link"],
    ["https://twitter.com/intent/tweet?text=x", null, "share-link"],
    ["https://www.facebook.com/plugins/page.php?href=x", null, "share-link"],
    ["https://www.linkedin.com/shareArticle?mini=true", null, "share-link"],
    ["https://x.com/hashtag/lens", null, "search-link"],
    ["https://www.instagram.com/p/Cabc/", null, "post-link"],
    ["https://www.youtube.com/watch?v=abc", null, "post-link"],
    ["https://youtu.be/abc", null, "short-link"],
    ["https://fb.watch/abc", null, "short-link"],
    ["https://www.facebook.com/marketplace", null, "not-a-profile"],
    ["https://www.lens.fr/", null, "unknown-host"],
    ["https://nulle part/", null, "not-an-address"],
    ["https://x.com/lens", "facebook", "address-of-another-network"],
    ["villedelens", null, "network-missing"],
    ["ville de lens", "x", "not-a-handle"],
  ] as const)("%s on %s is refused: %s", (text, said, problem) => {
    expect(recognizeAccount(text, said)).toEqual({ problem });
  });
});
