import { expect, it } from "vitest";
import { proposeReading } from "@/components/import/proposeReading";
import type { SheetHead } from "@/lib/data/import/readHead";
import { chooseReading } from "@/lib/data/upload/chooseReading";
import type { Mapping } from "@/lib/data/upload/listMappings";
import { NOW } from "../../import/importing";
import { ACTOR, apply, bench, figures, pieces, refusal, send, uploadOf, work, write } from "../sending";

export function namedColumns(): void {
  const EXPORT = [
    "sep=,",
    "Jul 23, 2026 - Aug 19, 2026",
    "",
    "Profile,Profile-ID,Follower,Number of Posts",
    "@Menton,1.21954E+20,18 700,12",
    "@personne,2,5,1",
  ];
  const reading = {
    delimiter: ",",
    headerLine: 4,
    columns: ["account", null, "audience", "posts"] as ("account" | "audience" | "posts" | null)[],
    fixed: { network: "instagram", observed_on: "2026-08-19" },
    order: null,
  };
  const choose = (uploadId: number, sourceName: string) =>
    write((client) => chooseReading(client, { uploadId, reading, sheet: null, sourceName, actor: ACTOR, now: NOW }));

  it("is refused with its first rows at hand, then read as was said, accounts found by their handles; the source is remembered", async () => {
    await bench.account({ code: "06083", network: "instagram", handle: "Menton" });
    const id = await send(EXPORT);
    await work();
    const { state, problem, head } = (await uploadOf(id)) as unknown as { state: string; problem: { code: string }; head: SheetHead };
    expect([state, problem.code]).toEqual(["failed", "header-incomplete"]);
    expect(head).toMatchObject({ delimiter: ",", headerLine: 4 });
    expect(head.rows.find(({ line }) => line === 4)?.cells).toEqual(["Profile", "Profile-ID", "Follower", "Number of Posts"]);
    expect(proposeReading(head, { reading: null, sourceName: null }, null, []).columns.map(({ means }) => means)).toEqual([
      "account",
      null,
      "audience",
      "posts",
    ]);

    await choose(id, "Karma");
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "ready",
      report: { new: 1, refused: 1, headerLine: 4, firstRefused: [{ line: 6, code: "unknown-account", found: "personne" }] },
    });
    expect((await pieces("refused")).toString()).toContain("\n@personne,2,5,1,6,");
    await apply(id);
    await work();
    expect(await figures()).toEqual([{ code: "06083", day: "2026-08-19", audience: 18_700, posts: 12 }]);

    const mappings = await bench.query<Mapping>(`SELECT source_name AS "sourceName", reading FROM import_mapping`);
    const next = await send(["Name,Follower,Profile,Number of Posts", "x,5,@Menton,2"]);
    await work();
    const { head: other } = (await uploadOf(next)) as unknown as { head: SheetHead };
    const proposed = proposeReading(other, { reading: null, sourceName: null }, null, mappings);
    expect(proposed).toMatchObject({ sourceName: "Karma", fixed: { network: "instagram" }, headerLine: 1 });
    expect(proposed.columns.map(({ means }) => means)).toEqual([null, "audience", "account", "posts"]);
    await expect(choose(id, "")).rejects.toEqual(refusal("upload-busy"));
  });
}
