import { expect, it } from "vitest";
import { askToConfirm, askToExamine, dropDoubtful } from "@/lib/data/upload/changeUpload";
import { NOW } from "../../import/importing";
import { ACTOR, apply, bench, figures, importFile, pageOf, pieces, refusal, send, undo, uploadOf, work, write } from "../sending";

export function doubtfulFigures(): void {
  const SECOND = "member:2";
  const confirm = (uploadId: number, confirmedDoubtful: number) =>
    write((client) => askToConfirm(client, { uploadId, confirmedDoubtful, reason: "lu sur la page", seen: NOW, actor: SECOND, now: NOW }));
  /** A jump, an audience of five times the population, a name that contradicts the code, and one good row. */
  const ROWS = [
    "code;territoire;reseau;date_releve;abonnes;source",
    "06083;;x;2026-04-01;700;=1+1",
    "01001;;x;2026-04-01;9000;relevé",
    "75056;Lyon;x;2026-04-01;12;-5",
    "93066;;x;2026-04-01;40;relevé",
  ];
  const known = () => importFile(["06083;x;2026-03-01;100"]);
  const days = async () =>
    (await figures()).map((row) =>
      Object.values(row as object)
        .slice(0, 3)
        .join(" "),
    );
  const KNOWN = "06083 2026-03-01 100";

  it("are set aside, shown and kept with their reasons; the others are stored, without an account for those", async () => {
    await known();
    const id = await send(ROWS);
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "ready",
      set_aside: 3,
      report: { rows: 4, new: 1, setAside: 3, accountsCreated: 1 },
    });
    const shown = await pageOf(id, "doubts");
    expect(
      shown.map(({ line, territory, accountId, doubts }) => [line, territory, accountId === null, doubts.map(({ code }) => code)]),
    ).toEqual([
      [2, "Menton", false, ["jump"]],
      [3, "L'Abergement-Clémenciat", true, ["above-population"]],
      [4, "Paris", true, ["name-contradicts-code"]],
    ]);
    expect((await pieces("doubtful")).toString().replace(/[\u202f\u00a0]/g, " ")).toBe(
      [
        "\ufeffcode;territoire;reseau;date_releve;abonnes;source;ligne;motif",
        "06083;;x;2026-04-01;700;'=1+1;2;700, après 100 (1er mars 2026) : +600 %",
        "01001;;x;2026-04-01;9000;relevé;3;9 000 pour 860 habitants, soit 10,5 fois la population",
        "75056;Lyon;x;2026-04-01;12;-5;4;« Lyon » n’est pas le nom de Paris (commune 75056) : c’est le code qui compte",
        "",
      ].join("\r\n"),
    );
    await apply(id);
    await work();
    expect(await days()).toEqual([KNOWN, "93066 2026-04-01 40"]);
    expect(await uploadOf(id)).toMatchObject({ state: "applied", set_aside: 3, report: { new: 1, setAside: 3 } });
    expect(await bench.query("SELECT rows_new, rows_set_aside FROM import_batch ORDER BY id DESC LIMIT 1")).toEqual([
      { rows_new: 1, rows_set_aside: 3 },
    ]);
    expect(await bench.query("SELECT t.code FROM account a JOIN territory t ON t.id = a.territory_id ORDER BY 1")).toEqual([
      { code: "06083" },
      { code: "93066" },
    ]);
  });

  it("are stored by whoever confirms them afterwards: those that were seen, as an import of its own, which can be undone", async () => {
    await known();
    const id = await send(ROWS, "relevés.csv");
    await work();
    await apply(id);
    await work();
    await undo((await uploadOf(id))?.batch_id ?? 0); // what was set aside is no part of it
    await expect(confirm(id, 2)).rejects.toEqual(refusal("upload-busy"));
    await confirm(id, 3);
    await work();
    const upload = await uploadOf(id);
    expect(upload).toMatchObject({ state: "applied", set_aside: 0, doubtful_by: SECOND, doubtful_report: { new: 3, refused: 0 } });
    expect(await days()).toEqual(["01001 2026-04-01 9000", KNOWN, "06083 2026-04-01 700", "75056 2026-04-01 12"]);
    expect(await bench.query("SELECT label FROM source WHERE label IN ('=1+1', '-5') ORDER BY 1")).toEqual([
      { label: "-5" },
      { label: "=1+1" },
    ]);
    expect(await bench.query("SELECT file_name, applied_by FROM import_batch WHERE id = $1", [upload?.doubtful_batch_id])).toEqual([
      { file_name: "relevés-douteux.csv", applied_by: SECOND },
    ]);
    expect((await pieces("doubtful")).length).toBe(0);
    expect(await bench.query("SELECT actor, after FROM audit_log WHERE action = 'confirm-doubtful'")).toEqual([
      { actor: SECOND, after: { confirmedDoubtful: 3, reason: "lu sur la page" } },
    ]);
    await expect(confirm(id, 3)).rejects.toEqual(refusal("upload-busy"));
    expect(await undo(Number(upload?.doubtful_batch_id))).toMatchObject({ removed: 3, left: 0 });
    expect(await days()).toEqual([KNOWN]);
  });

  it("that can no longer be stored wait on, with the reason; a killed confirmation leaves them; they can be given up", async () => {
    await known();
    const id = await send(ROWS);
    await work();
    await apply(id);
    await work();
    await bench.query("UPDATE import_upload SET state = 'confirming', claimed_at = now() WHERE id = $1", [id]);
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "applied", set_aside: 3, doubtful_problem: { code: "import-interrupted" } });
    await bench.importFile(["code;reseau;date_releve;abonnes", "06083;x;2026-04-01;650"]);
    await confirm(id, 3);
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "applied",
      set_aside: 1,
      doubtful_problem: null,
      doubtful_report: { new: 2, refused: 1 },
    });
    expect((await pieces("doubtful")).toString()).toContain("700, mais le relevé enregistré dit 650");
    await write((client) => dropDoubtful(client, { uploadId: id, seen: NOW, actor: ACTOR, now: NOW }));
    expect([await uploadOf(id), (await pieces("doubtful")).length]).toMatchObject([{ set_aside: 0 }, 0]);
  });

  it("are stored with the others where that was agreed to, and no more of them than were shown", async () => {
    await known();
    const id = await send(ROWS);
    await work();
    await apply(id, { doubtful: true, confirmedDoubtful: 2, reason: "vus" });
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "failed", problem: { code: "register-changed" } });
    await write((client) => askToExamine(client, { uploadId: id, actor: ACTOR, now: NOW }));
    await work();
    await apply(id, { doubtful: true, confirmedDoubtful: 3, reason: "vus" });
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "applied", set_aside: 0, report: { new: 4, doubtful: 3, setAside: 0 } });
    expect((await pieces("doubtful")).length).toBe(0);
    expect((await days()).length).toBe(5);
  });

  it("are judged as the observatory has decided", async () => {
    await known();
    await bench.query(`INSERT INTO setting (name, value) VALUES ('jumpPercent', '700'), ('abovePopulation', '11')`);
    const id = await send(ROWS);
    await work();
    await bench.query("DELETE FROM setting");
    expect((await pageOf(id, "doubts")).map(({ line }) => line)).toEqual([4]);
  });
}
