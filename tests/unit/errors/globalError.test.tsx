import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import GlobalError, { WORDS } from "@/app/global-error";
import { translator } from "@/lib/platform/messages";

vi.mock("@/app/fonts", () => ({ serif: { variable: "serif" }, sans: { variable: "sans" } }));

it("says, without the site around it, what the site says", () => {
  const t = translator("fr", "site");
  expect(WORDS).toEqual({ title: t("errorTitle"), text: t("errorOnce"), home: t("notFoundHome") });
});

it("is a whole page in French, for no search engine", () => {
  const page = renderToStaticMarkup(<GlobalError />);
  expect(page).toMatch(/^<html lang="fr"/);
  expect(page).toContain('<meta name="robots" content="noindex"/>');
  expect(page).toContain(`<title>${WORDS.title} · Belvédère</title>`);
});
