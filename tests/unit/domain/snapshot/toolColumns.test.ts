import { expect, it } from "vitest";
import { readHeader } from "@/lib/domain/snapshot/importColumns";
import { isOfGains } from "@/lib/domain/snapshot/toolColumns";

it("takes the names of tools for our columns, where the file has not ours, the first of each", () => {
  const karma = ["Profile", "Profile-ID", "Network", "External Links", "Follower", "Number of Posts", "Post interaction rate", "Fans"];
  const header = readHeader(karma);
  expect(Object.fromEntries(header.columns)).toEqual({ network: 2, account: 0, url: 3, audience: 4, posts: 5 });
  expect(header).toMatchObject({ ignored: ["Profile-ID", "Post interaction rate", "Fans"], missing: ["observed_on"], language: "en" });
  const metricool = readHeader(["Date", "Social network", "Username", "Followers", "New followers", "Interactions"]);
  expect(metricool).toMatchObject({ missing: [], ignored: ["New followers", "Interactions"] });
  expect(readHeader(["Plateforme", "Profil", "Total d’abonnés", "date_releve"])).toMatchObject({ missing: [], language: "fr" });
  const ours = readHeader(["code", "network", "observed_on", "audience", "Followers", "Date"]);
  expect(ours.columns.get("audience")).toBe(3);
  expect(ours).toMatchObject({ twice: [], ignored: ["Followers", "Date"] });
  expect(readHeader(["Reactions, Comments and Shares", "Réactions, commentaires et partages"]).columns.size).toBe(0);
});

it("knows a file of daily gains", () => {
  expect(isOfGains(["Date", "Primary"])).toBe(true);
  expect(isOfGains(["Date", "Principal"])).toBe(true);
  expect(isOfGains(["Date", "Organic followers", "Sponsored followers", "Total followers"])).toBe(true);
  expect(isOfGains(["Date", "Network", "Nouveaux abonnés"])).toBe(true);
  expect(isOfGains(["Date", "Followers"])).toBe(false);
  expect(isOfGains(["New followers", "Network"])).toBe(false);
  expect([[], ["Date"], ["Date", "Primary", "Network"]].map(isOfGains)).toEqual([false, false, false]);
});
