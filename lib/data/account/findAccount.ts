import type pg from "pg";
import { recognizeAccount } from "@/lib/domain/account/recognizeAccount";
import { wrongField } from "./wrongField";

/**
 * The account of the register that a text names, by its number (« 12 », « n° 12 ») or its address; of several that bore one handle, the latest.
 * @throws ExpectedError `bad-form`: what is wrong with the address, or `unknown-account`
 */
export async function findAccount(client: pg.PoolClient, text: string, field: string): Promise<number> {
  const [, number] = /^(?:n°?|#)?\s*(\d{1,9})$/i.exec(text.trim()) ?? [];
  const { rows } = number === undefined ? await byAddress(client, text, field) : await byNumber(client, Number(number));
  const [found] = rows;
  if (found === undefined) throw wrongField(field, "unknown-account", text);
  return found.id;
}

function byNumber(client: pg.PoolClient, id: number) {
  return client.query<{ id: number }>("SELECT id FROM account WHERE id = $1", [id]);
}

function byAddress(client: pg.PoolClient, text: string, field: string) {
  const account = recognizeAccount(text, null);
  if ("problem" in account) throw wrongField(field, account.problem);
  return client.query<{ id: number }>(
    "SELECT id FROM account WHERE network = $1::network AND handle_key = $2 ORDER BY closed_on DESC NULLS FIRST, id DESC LIMIT 1",
    [account.network, account.profile.handleKey],
  );
}
