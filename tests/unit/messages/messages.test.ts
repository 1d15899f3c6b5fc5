import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { LOCALES, type Locale, messagesOf, translator } from "@/lib/platform/messages";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { icuArguments } from "./icuArguments";
import { isUsed } from "./messageUse";

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}
const french = flatten(fr);
const english = new Map(flatten(en));
/** English has no gender to agree with, and names the same things. */
const ofFrenchAlone = new Set(["gender", "pluralName"]);
/** « du Rhône », « le Rhône »: English writes the name. */
const sameIn = (name: string) => (name === "ofName" || name === "theName" ? "name" : name);
const shared = (message: string) =>
  [...icuArguments(message)]
    .filter((name) => !ofFrenchAlone.has(name))
    .map(sameIn)
    .sort();

describe("icuArguments", () => {
  it("finds those inside choices, and no word of their texts", () => {
    const message =
      "{count, plural, =0 {aucun} one {# {kind}} other {{gender, select, f {vues} other {vus}} le {day}}} <b>{at, number, ::.0}</b>";
    expect([...icuArguments(message)].sort()).toEqual(["<b>", "at", "count", "day", "gender", "kind"]);
  });
});

describe("messages", () => {
  it("are the same in both languages", () => {
    expect([...english.keys()]).toEqual(french.map(([key]) => key));
  });
  it("take the same parameters in both languages", () => {
    const differing = french.filter(([key, message]) => shared(message).join() !== shared(english.get(key) ?? "").join());
    expect(differing.map(([key, message]) => [key, shared(message), shared(english.get(key) ?? "")])).toEqual([]);
  });
  it("can all be read", () => {
    const unreadable: string[] = [];
    const onError = (error: { code: string; message: string }) => error.code === "INVALID_MESSAGE" && unreadable.push(error.message);
    for (const locale of LOCALES) {
      const t = createTranslator({ locale, messages: messagesOf(locale), onError, timeZone: "Europe/Paris" });
      for (const [key] of french) t(key as never);
    }
    expect(unreadable).toEqual([]);
    createTranslator({ locale: "fr", messages: { a: "{b, select, c-d {e} other {f}}" }, onError })("a" as never);
    expect(unreadable).toHaveLength(1); // what cannot be is seen
  });
  it("are all used somewhere", () => {
    expect(french.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });
  it("need no offset of a plural, which compiling them leaves out", () => {
    expect([...french, ...english].filter(([, message]) => /\boffset:/.test(message)).map(([key]) => key)).toEqual([]);
  });
  it("raise the ending of an ordinal", () => {
    expect(french.filter(([, message]) => /\d(e|er|re|ème)\b/.test(message)).map(([key]) => key)).toEqual([]);
  });
});

describe("thresholds", () => {
  it("are told by the constants that apply them", () => {
    const minimums = (locale: Locale) => [
      translator(locale, "vocabulary")("reason.too-few-posts", THRESHOLDS),
      translator(locale, "leaderboard")("empty.noFit", THRESHOLDS),
      translator(locale, "export")("formula.growth_monthly", THRESHOLDS),
    ];
    for (const locale of LOCALES) {
      const [posts, group, days] = minimums(locale);
      expect([posts?.includes("8"), group?.includes("30"), days?.includes("15")]).toEqual([true, true, true]);
    }
  });
});
