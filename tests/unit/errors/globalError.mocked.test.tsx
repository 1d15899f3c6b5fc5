import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import GlobalError, { WORDS } from "@/app/global-error";
import { translator } from "@/lib/platform/messages";

vi.mock("@/app/fonts", () => ({ serif: { variable: "serif" }, sans: { variable: "sans" } }));

it("calls a failure, and the way on, what the site calls them", () => {
  const t = translator("fr", "site");
  expect([WORDS.title, WORDS.home]).toEqual([t("errorTitle"), t("notFoundHome")]);
});

it("is a whole page in French, for no search engine", () => {
  const page = renderToStaticMarkup(<GlobalError />);
  expect(page).toMatch(/^<html lang="fr"/);
  expect(page).toContain('<meta name="robots" content="noindex"/>');
  expect(page).toContain(`<title>${WORDS.title} · Belvédère</title>`);
  expect(page).toContain(`<p class="standfirst">${WORDS.text}</p>`);
});
