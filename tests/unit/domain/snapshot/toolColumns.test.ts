import { expect, it } from "vitest";
import { readHeader } from "@/lib/domain/snapshot/importColumns";
import { periodAbove, readPeriod } from "@/lib/domain/snapshot/readPeriod";
import { isOfPosts, recogniseTool } from "@/lib/domain/snapshot/recogniseTool";
import { gainsIn, isOfGains } from "@/lib/domain/snapshot/toolColumns";

it("takes the names of tools for our columns, where the file has not ours, the first of each", () => {
  const karma = ["Profile", "Profile-ID", "Network", "External Links", "Follower", "Number of Posts", "Post interaction rate", "Fans"];
  const header = readHeader(karma);
  expect(Object.fromEntries(header.columns)).toEqual({ network: 2, account: 0, url: 3, audience: 4, posts: 5 });
  expect(header).toMatchObject({ ignored: ["Profile-ID", "Post interaction rate", "Fans"], missing: ["observed_on"], language: "en" });
  const metricool = readHeader(["Date", "Social network", "Username", "Followers", "New followers", "Interactions"]);
  expect(metricool).toMatchObject({ missing: [], ignored: ["New followers", "Interactions"] });
  const spanish = readHeader([
    "Fecha",
    "Red social",
    "Cuenta",
    "Seguidores",
    "Nuevos seguidores",
    "Publicaciones",
    "Me gusta",
    "Comentarios",
  ]);
  expect(spanish).toMatchObject({ missing: [], ignored: ["Nuevos seguidores"], language: "es" });
  expect([...spanish.columns.keys()]).toEqual(["observed_on", "network", "account", "audience", "posts", "reactions", "comments"]);
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
  expect(isOfGains(["Fecha", "Red", "Nuevos seguidores"])).toBe(true);
});

it("says which columns are gains, whatever somebody takes them for", () => {
  expect(gainsIn(["Date", "Primary"])).toEqual([1]);
  expect(gainsIn(["Date", "Organic followers", "Sponsored followers", "Auto-invited followers", "Total followers"])).toEqual([1, 2, 3, 4]);
  expect(gainsIn(["Date", "Followers", "New followers"])).toEqual([2]);
  expect(gainsIn(["Date", "Total followers"])).toEqual([]);
});

/** As the tools write them. */
const META_POSTS = [
  "Post ID",
  "Page ID",
  "Page name",
  "Title",
  "Description",
  "Duration (sec)",
  "Publish time",
  "Caption type",
  "Permalink",
];
const META_POSTS_FR = ["Identifiant de la publication", "ID de la Page", "Nom de la page", "Titre", "Heure de publication", "Permalien"];
const KARMA = [
  ["Benchmark"],
  ["Jul 23, 2026 - Aug 19, 2026"],
  ["Profile", "Profile-ID", "Network", "External Links", "Follower", "Number of Posts"],
];

it("recognises the tool that wrote a file", () => {
  const tool = (rows: readonly (readonly string[])[], name = "export.csv") => recogniseTool(rows, name);
  expect(tool(KARMA)).toBe("karma");
  expect(tool([["Date", "Social network", "Username", "Followers", "Impressions", "Interactions"]])).toBe("metricool");
  expect(tool([["Fecha", "Red social", "Cuenta", "Seguidores", "Alcance", "Interacciones"]])).toBe("metricool");
  expect(tool([["Date", "Followers"]], "Metricool_2026.csv")).toBe("metricool");
  expect(tool([["Report by Metricool"], ["Date", "Followers"]])).toBe("metricool");
  expect(tool([["Facebook follows"], ["Date", "Primary"]])).toBe("meta");
  expect([tool([META_POSTS]), tool([META_POSTS_FR])]).toEqual(["meta-posts", "meta-posts"]);
  expect([tool([["code", "reseau", "date_releve", "abonnes"]]), tool([["Date"]]), tool([[]]), tool([["Date", "Primary", "x"]])]).toEqual([
    ...[null, null, null, null],
  ]);
  expect([isOfPosts([META_POSTS]), isOfPosts([["Post ID"]]), isOfPosts([["Permalink"]])]).toEqual([true, false, false]);
});

it("reads the period that a tool writes above its table", () => {
  expect(periodAbove(KARMA.slice(0, 2))).toEqual({ lastDay: "2026-08-19", days: 28 });
  expect(periodAbove([["Benchmark"]])).toBeNull();
  expect(readPeriod("23/07/2026 au 19/08/2026")).toEqual({ lastDay: "2026-08-19", days: 28 });
  expect(readPeriod("Période : 2026-07-23 – 2026-08-19")).toEqual({ lastDay: "2026-08-19", days: 28 });
  for (const none of [
    "",
    "Mairie de Saint-Denis - Service Culture",
    "2026-08-19 - 2026-07-23",
    "2026-08-19 - jamais",
    "mars 2026 - avril 2026",
    "2001-01-01 - 2001-01-01",
    "2005-01-01 - 2026-01-01",
    "2026-01-01 - avril 2026",
  ]) {
    expect([none, readPeriod(none)]).toEqual([none, null]);
  }
});
