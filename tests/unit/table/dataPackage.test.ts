import { expect, test } from "vitest";
import { dataPackage, type FileFacts } from "@/lib/domain/table/dataPackage";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { type DescribedColumn, tableSchema } from "@/lib/domain/table/tableSchema";

const FACTS: FileFacts = {
  ...{ name: "ranking", title: "Grandes villes", description: "Rennes mène.", homepage: "https://observatoire.example/classements" },
  ...{ publisher: "Belvédère", licence: { name: "Licence Ouverte 2.0", url: "https://licence.example/" }, sources: ["Relevé"] },
  ...{ method: "", unit: "", day: "", edition: { code: "2026-10", title: "Octobre", revision: 2 }, citation: "", notices: ["Simulation"] },
  columns: [{ name: "rank", meaning: "Rang", codes: null }],
};

test("columns are of the type that their cells are, with what they mean and the codes that they may hold", () => {
  const columns: DescribedColumn[] = [
    { name: "code", meaning: null, codes: null },
    { name: "rank", meaning: "Rang", codes: null },
    { name: "level", meaning: "Niveau", codes: ["commune"] },
  ];
  expect(tableSchema(columns).fields).toEqual([
    { name: "code", type: "string" }, // « 01004 »
    { name: "rank", type: "integer", description: "Rang" },
    { name: "level", type: "string", description: "Niveau", constraints: { enum: ["commune"] } },
  ]);
});

test("a package names its version, its sources and all that must be said of its figures", () => {
  const described = dataPackage(FACTS);
  expect(described).toMatchObject({ version: "2026-10-r2", description: "Rennes mène. Simulation", sources: [{ title: "Relevé" }] });
  expect(described.resources[0]?.schema.fields).toHaveLength(1);
  const known = dataPackage({ ...FACTS, edition: null, sources: [] });
  expect(known).not.toHaveProperty("version");
  expect(known).not.toHaveProperty("sources");
});

test("a notice is a column of its own, on every line, and only where there is one", () => {
  expect(noticeColumns("Simulation").map(({ header, cell }) => [header, cell({})])).toEqual([["notice", "Simulation"]]);
  expect(noticeColumns(null)).toEqual([]);
});
