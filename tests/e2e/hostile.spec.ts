import { expect, test } from "@playwright/test";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { HOSTILE_FILES, WORST } from "@/tests/fixtures/hostileFiles";
import { callAction, serverActions } from "./serverActions";
import { emailOf, signIn, workplace } from "./testMembers";

test("the worst files, sent as a browser sends them, are each told of in words, and the site goes on serving others", async ({
  request,
}) => {
  test.slow();
  await signIn(request, emailOf("ADMIN"));
  const actions = serverActions();
  const call = async (name: string, input: object) => {
    const said = await callAction(request, actions.find((action) => action.name === name) ?? { id: "", path: "/" }, input);
    expect(said, name).toMatchObject({ done: true });
    return said.text;
  };
  const send = async (fileName: string, content: Buffer) => {
    const uploadId = Number(/"uploadId":(\d+)/.exec(await call("sendFile", { fileName, bytes: content.length }))?.[1]);
    for (let ordinal = 0; ordinal * PIECE_BYTES < content.length; ordinal++) {
      const data = content.subarray(ordinal * PIECE_BYTES, (ordinal + 1) * PIECE_BYTES);
      const headers = { Origin: new URL(workplace()).origin };
      const answer = await request.post(workplace(`/saisie/imports/${uploadId}/morceaux/${ordinal}`), { data, headers });
      expect(answer.status(), fileName).toBe(200);
    }
    await call("examineFile", { uploadId });
    return uploadId;
  };
  /** What the page of a file says of it, once somebody has looked at it. */
  const outcome = async (uploadId: number) => {
    let said = "";
    await expect(async () => {
      said = await (await request.get(workplace(`/saisie/imports/${uploadId}`))).text();
      expect(said).toMatch(/form-refused|Ce qui changerait/);
    }).toPass({ timeout: 60_000, intervals: [250] });
    return said;
  };
  const stillServing = async () => {
    for (const path of ["/api/health", "/", "/classements", "/saisie"])
      expect((await request.get(workplace(path))).status(), path).toBe(200);
  };

  const chosen = HOSTILE_FILES.filter(({ name }) => WORST.includes(name));
  for (const half of [chosen.slice(0, 5), chosen.slice(5)]) {
    const sent: { name: string; id: number }[] = [];
    for (const { name, extension, make } of half) sent.push({ name, id: await send(`${name.replaceAll("/", "-")}.${extension}`, make()) });
    await stillServing(); // while they are looked at
    for (const { name, id } of sent) {
      const page = await outcome(id);
      const sentence = /<div role="alert"[^>]*form-refused.*?<p>(.*?)<\/p>/s.exec(page)?.[1] ?? "";
      expect([sentence.length > 20, /inattendue|interrompu/.test(sentence), page.includes("root:x:0")], name).toEqual([true, false, false]);
      await call("discardFile", { uploadId: id });
    }
  }
  await stillServing();
  const good = await send("bon.csv", Buffer.from("code;reseau;date_releve;abonnes\n59350;mastodon;2026-03-01;120\n"));
  expect(await outcome(good)).toContain("Ce qui changerait");
  await call("discardFile", { uploadId: good });
});
