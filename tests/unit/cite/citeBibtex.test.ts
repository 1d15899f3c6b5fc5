import { expect, test } from "vitest";
import { citeBibtex } from "@/lib/domain/cite/citeBibtex";

const CITED = {
  site: "Belvédère",
  what: "Grandes villes sur Facebook",
  code: "2026-06",
  revision: 2,
  publishedOn: "2026-07-02",
  readOn: "2026-11-23",
  address: "https://observatoire.example/classements?edition=2026-06&revision=2",
  notices: [],
};

test("an entry names the site, the edition and the revision, when it was published, when it was read, and where", () => {
  expect(citeBibtex(CITED)).toBe(
    [
      "@misc{belvedere-2026-06-r2-grandes-villes-sur-facebook,",
      "  author = {{Belvédère}},",
      "  title = {{Grandes villes sur Facebook}},",
      "  howpublished = {2026-06, r2},",
      "  year = {2026},",
      "  url = {https://observatoire.example/classements?edition=2026-06&revision=2},",
      "  urldate = {2026-11-23}",
      "}\n",
    ].join("\n"),
  );
});

test("signs of TeX are letters, braces do not end a field, and notices travel", () => {
  const entry = citeBibtex({ ...CITED, what: "{R&D}_50 %\u202f: a\\b~c^", notices: ["Simulation"] });
  expect(entry).toContain("title = {{R\\&D\\_50 \\% : a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}}}");
  expect(entry).toContain("howpublished = {2026-06, r2, Simulation}");
});

test("two things of one edition have two keys", () => {
  const key = (what: string) => citeBibtex({ ...CITED, what }).split("\n")[0];
  expect(key("Rennes")).not.toBe(key("Brest"));
});
