import { expect, it } from "vitest";
import { bench, pageOf, send, uploadOf, work } from "../sending";

export function contradictedFigures(): void {
  it("are shown before and after, with the source of each, a page at a time", async () => {
    const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    await bench.importFile(["code;reseau;date_releve;abonnes;publications;source", ...days.map((day) => `06083;x;${day};100;12;Capture`)]);
    const id = await send(["code;reseau;date_releve;abonnes;publications", ...days.map((day) => `06083;x;${day};110;`)]);
    await work();
    expect(await uploadOf(id)).toMatchObject({ report: { new: 0, changed: 60 } });
    const [first, second] = [await pageOf(id, "changes"), await pageOf(id, "changes", 1)];
    expect([first.length, second.length]).toEqual([50, 10]);
    expect(first[0]).toMatchObject({
      ...{ line: 2, territory: "Menton", network: "x", day: "2026-01-01", audience: 110, source: "Capture" },
      fields: [{ field: "audience", stored: "100", file: "110" }],
    });
    expect(second[9]).toMatchObject({ line: 61 });
  });
}
